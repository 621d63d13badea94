// The socket: keeps what is not yet stored, connects again by itself. Knows nothing about how things look.
// The frames are described in bot/platforms/local/frames.py.

const STEADY = 5000; // after this long a connection counts as good again
const WAITS = [300, 1000, 2000, 4000, 8000, 15000];

export function newEvent() {
  // crypto.randomUUID is missing on pages without https that are not on this machine.
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}

export class Wire {
  // handle(frame): what the server says. changed(state): "open", "connecting" or "offline".
  constructor(me, handle, changed) {
    this.me = me;
    this.handle = handle;
    this.changed = changed;
    this.place = `kith-unsent:${me}`;
    this.unsent = this.#load();
    this.ready = false;
    this.tries = 0;
    this.timer = 0;
    this.ended = false;
    addEventListener("online", () => this.#hurry());
    document.addEventListener("visibilitychange", () => document.hidden || this.#hurry());
    this.#connect();
  }

  // Sends now or as soon as there is a connection; the same event is handled once.
  send(frame) {
    const whole = { event: newEvent(), ...frame };
    this.unsent.set(whole.event, whole);
    // A location is never written down; a press that waited for days would surprise.
    if (["write", "edit", "fill"].includes(whole.do)) this.#store((kept) => kept.set(whole.event, whole));
    if (this.ready) this.#transmit(whole);
    return whole.event;
  }

  older(before) {
    if (this.ready) this.#transmit({ do: "older", before });
  }

  // Messages that were typed and are not stored yet, oldest first.
  waiting() {
    return [...this.unsent.values()].filter((frame) => frame.do === "write");
  }

  settle(event) {
    if (!this.unsent.delete(event)) return;
    this.tries = 0;
    this.#store((kept) => kept.delete(event));
  }

  // For good: nothing is sent any more, and nothing of this person stays in the browser.
  end() {
    this.ended = true;
    this.ready = false;
    this.unsent.clear();
    this.#store((kept) => kept.clear());
    this.socket.close();
  }

  #transmit(frame) {
    this.socket.send(JSON.stringify(frame));
  }

  #connect() {
    clearTimeout(this.timer);
    this.changed(this.tries > 1 ? "offline" : "connecting");
    const address = new URL(`/chat/socket?as=${encodeURIComponent(this.me)}`, location.href);
    address.protocol = location.protocol === "https:" ? "wss:" : "ws:";
    const socket = new WebSocket(address);
    this.socket = socket;
    socket.addEventListener("message", (message) => this.#receive(JSON.parse(message.data)));
    socket.addEventListener("close", (closed) => socket === this.socket && this.#lost(closed.code));
  }

  #receive(frame) {
    if (frame.is === "hello") {
      this.ready = true;
      this.steady = setTimeout(() => (this.tries = 0), STEADY);
      this.changed("open");
    }
    if (frame.is === "stored" || frame.is === "refused") this.settle(frame.event);
    this.handle(frame);
    if (frame.is === "hello") this.unsent.forEach((one) => this.#transmit(one));
  }

  #lost(code) {
    this.ready = false;
    clearTimeout(this.steady);
    if (this.ended) return;
    // 1003: the server cannot read what we sent; sending it again would never end.
    if (code === 1003) this.settle(this.unsent.keys().next().value);
    this.tries += 1;
    if (this.tries === 3) this.#askWhetherWeAreLetIn();
    const wait = WAITS[Math.min(this.tries - 1, WAITS.length - 1)];
    this.changed(this.tries > 1 ? "offline" : "connecting");
    this.timer = setTimeout(() => this.#connect(), wait * (0.8 + Math.random() * 0.4));
  }

  #hurry() {
    if (!this.ended && this.socket.readyState === WebSocket.CLOSED) this.#connect();
  }

  #askWhetherWeAreLetIn() {
    // A refused socket looks like a broken one; the page itself says why, kindly.
    fetch("/chat/door").then((answer) => answer.status === 403 && location.reload(), () => {});
  }

  #load() {
    try {
      return new Map(JSON.parse(localStorage.getItem(this.place)) ?? []);
    } catch {
      return new Map();
    }
  }

  // Other tabs of this person keep their unsent messages in the same place: change one entry, leave the rest.
  #store(change) {
    const kept = this.#load();
    change(kept);
    try {
      if (kept.size) localStorage.setItem(this.place, JSON.stringify([...kept]));
      else localStorage.removeItem(this.place);
    } catch {
      // Storage may be full or forbidden: the messages still wait in memory.
    }
  }
}
