/** Workers compile WebAssembly when the Worker is deployed; at run time only the module can be had. */
declare module '*.wasm' {
  const module: WebAssembly.Module;
  export default module;
}
