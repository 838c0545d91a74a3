// Loaded before everything else: any socket, listener or name look-up ends the process with code 97.
import dgram from 'node:dgram';
import dns from 'node:dns';
import net from 'node:net';

function deny(what) {
  return () => {
    process.stderr.write(`network denied: ${what}\n`);
    process.exit(97);
  };
}

net.Socket.prototype.connect = deny('connect');
net.Server.prototype.listen = deny('listen');
dgram.createSocket = deny('dgram');
for (const name of ['lookup', 'resolve', 'resolve4', 'resolve6']) {
  dns[name] = deny(`dns.${name}`);
  dns.promises[name] = deny(`dns.promises.${name}`);
}
globalThis.fetch = deny('fetch');
