// Calls between the shell and a frame over postMessage. Functions travel as ids and are called back through the same door.
(() => {
  const isPlain = (value) =>
    value !== null && typeof value === 'object' && [Object.prototype, null].includes(Object.getPrototypeOf(value));
  const mapValues = (object, change) =>
    Object.fromEntries(Object.entries(object).map(([key, value]) => [key, change(value)]));

  /**
   * `peer()` is the window on the other side, `origin` the only origin that is heard and spoken to. Answers
   * `call(method, payload)`; `handlers` is what the other side may call.
   */
  window.__connectFrame = (peer, origin, handlers) => {
    let last = 0;
    const waiting = new Map();
    const functions = new Map();

    const encode = (value) => {
      if (typeof value === 'function') {
        const id = `f${++last}`;
        functions.set(id, value);
        return { __function: id };
      }
      if (value instanceof Error) return { __error: { name: value.name, message: value.message } };
      if (Array.isArray(value)) return value.map(encode);
      return isPlain(value) ? mapValues(value, encode) : value;
    };
    const decode = (value) => {
      if (Array.isArray(value)) return value.map(decode);
      if (!isPlain(value)) return value;
      if (value.__function) return (...args) => call('__function', { id: value.__function, args });
      if (value.__error) return Object.assign(new Error(value.__error.message), { name: value.__error.name });
      return mapValues(value, decode);
    };
    const send = (message) => peer()?.postMessage({ forgeLocal: 1, ...message }, origin);
    const call = (method, payload) =>
      new Promise((resolve, reject) => {
        const id = ++last;
        waiting.set(id, { resolve, reject });
        send({ kind: 'call', id, method, payload: encode(payload) });
      });
    const run = async (method, payload) => {
      if (method === '__function') return functions.get(payload.id)(...payload.args);
      if (!Object.hasOwn(handlers, method)) throw new Error(`bridge method not modelled: ${method}`);
      return handlers[method](payload);
    };

    window.addEventListener('message', async (event) => {
      const message = event.data;
      if (message?.forgeLocal !== 1 || event.origin !== origin || event.source !== peer()) return;
      if (message.kind === 'answer') {
        const { resolve, reject } = waiting.get(message.id) ?? {};
        waiting.delete(message.id);
        if (message.error) reject?.(decode(message.error));
        else resolve?.(decode(message.result));
        return;
      }
      try {
        send({ kind: 'answer', id: message.id, result: encode(await run(message.method, decode(message.payload))) });
      } catch (error) {
        const known = error instanceof Error ? error : new Error(String(error));
        send({ kind: 'answer', id: message.id, error: encode(known) });
      }
    });
    return { call };
  };
})();
