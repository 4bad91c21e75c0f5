// Calls between the shell and a frame over postMessage. Functions travel as ids and are called back through the same door.
(() => {
  const isPlain = (value) =>
    value !== null && typeof value === 'object' && [Object.prototype, null].includes(Object.getPrototypeOf(value));
  const mapValues = (object, change) =>
    Object.fromEntries(Object.entries(object).map(([key, value]) => [key, change(value)]));

  /** Turns values into what postMessage can carry and back; `callBack(id, args)` runs a function of the other side. */
  function createCodec(callBack) {
    const functions = new Map();
    const encode = (value) => {
      if (typeof value === 'function') {
        const id = `f${functions.size + 1}`;
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
      if (value.__function) return (...args) => callBack(value.__function, args);
      if (value.__error) return Object.assign(new Error(value.__error.message), { name: value.__error.name });
      return mapValues(value, decode);
    };
    return { encode, decode, run: (id, args) => functions.get(id)(...args) };
  }

  /**
   * `peer()` is the window on the other side, `origin` the only origin that is heard and spoken to. Answers
   * `call(method, payload)`; `handlers` is what the other side may call.
   */
  window.__connectFrame = (peer, origin, handlers) => {
    let last = 0;
    const waiting = new Map();
    const codec = createCodec((id, args) => call('__function', { id, args }));
    const send = (message) => peer()?.postMessage({ forgeLocal: 1, ...message }, origin);
    const call = (method, payload) =>
      new Promise((resolve, reject) => {
        const id = ++last;
        waiting.set(id, { resolve, reject });
        send({ kind: 'call', id, method, payload: codec.encode(payload) });
      });
    const answer = async ({ id, method, payload }) => {
      try {
        const result = await run(method, codec.decode(payload));
        send({ kind: 'answer', id, result: codec.encode(result) });
      } catch (error) {
        send({ kind: 'answer', id, error: codec.encode(error instanceof Error ? error : new Error(String(error))) });
      }
    };
    const run = (method, payload) => {
      if (method === '__function') return codec.run(payload.id, payload.args);
      if (!Object.hasOwn(handlers, method)) throw new Error(`bridge method not modelled: ${method}`);
      return handlers[method](payload);
    };
    const settle = ({ id, result, error }) => {
      const { resolve, reject } = waiting.get(id) ?? {};
      waiting.delete(id);
      if (error) reject?.(codec.decode(error));
      else resolve?.(codec.decode(result));
    };
    window.addEventListener('message', ({ data, origin: sender, source }) => {
      if (data?.forgeLocal !== 1 || sender !== origin || source !== peer()) return;
      if (data.kind === 'answer') settle(data);
      else void answer(data);
    });
    return { call };
  };
})();
