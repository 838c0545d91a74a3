/** Wrangler compiles WebAssembly when the Worker is deployed; a Worker may not compile bytes. */
declare module '*.wasm' {
  const module: WebAssembly.Module;
  export default module;
}
