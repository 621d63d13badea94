// The conversation as it stands on the page: order of lines, days, groups, scrolling. Knows no socket.

import { drawDay, drawLine, startOf } from "./lines.js";

const NEAR = 120; // pixels from the end at which one counts as reading the newest
const TOGETHER = 300_000; // milliseconds: what one says within them is one group
const TYPING_FOR = 8000;
const $ = (id) => document.getElementById(id);

export class Conversation {
  // act: what lines.js wants, and older(line) to ask for what stands before a line.
  constructor(act) {
    this.act = act;
    this.log = $("log");
    this.list = $("lines");
    this.lines = new Map(); // id -> {line, item}, in the order of the page
    this.waiting = new Map(); // event -> item
    this.hasOlder = false;
    this.askedOlder = false;
    // Whether new lines are followed: until the person scrolls up, also while a smooth scroll is under way.
    this.following = true;
    this.unread = false;
    this.lastTop = 0;
    this.calm = matchMedia("(prefers-reduced-motion: reduce)");
    this.log.addEventListener("scroll", () => this.#scrolled());
    // A picture that arrives late pushes the end down.
    this.log.addEventListener("load", () => this.following && this.end("auto"), true);
    // So does a field or a keyboard that takes room from below.
    new ResizeObserver(() => this.following && this.end("auto")).observe(this.log);
    $("newest").addEventListener("click", () => this.end());
  }

  // What lines are drawn with: words, language tag, clock, known commands. Draws all anew when told to.
  dress(dress, { again }) {
    this.dressed = { ...dress, act: this.act };
    if (!again) return;
    for (const [id, { line, item }] of this.lines) {
      const fresh = drawLine(line, this.dressed);
      item.replaceWith(fresh);
      this.lines.set(id, { line, item: fresh });
    }
    this.arrange();
  }

  get empty() {
    return this.lines.size === 0 && this.waiting.size === 0;
  }

  lastOwn() {
    return [...this.lines.values()].map(({ line }) => line).findLast((line) => line.own && line.text);
  }

  // After connecting: the newest lines, whether there are older ones, and messages that are not stored yet.
  greet(lines, older, unsent) {
    this.log.setAttribute("aria-busy", "true");
    const newest = [...this.lines.keys()].at(-1);
    const oldest = lines[0]?.id;
    // A gap between what stands here and what came: start afresh rather than show a wrong neighbourhood.
    if (newest && (!oldest || BigInt(oldest) > BigInt(newest))) this.clear();
    if (!this.lines.size) this.hasOlder = older;
    lines.forEach((line) => this.#put(line));
    const stored = new Set(lines.map((line) => line.event));
    for (const { event, text } of unsent) if (!this.waiting.has(event) && !stored.has(event)) this.#await(event, text);
    this.arrange();
    this.end("auto");
    this.#settle();
  }

  // A new line, or one that changed.
  take(line) {
    const isNew = !this.lines.has(line.id);
    const follow = line.own || this.following;
    this.#put(line);
    if (!line.own) this.stopTyping();
    this.arrange();
    // The last line may have grown when it changed: its buttons are not to end up below the screen.
    if (follow && (isNew || [...this.lines.keys()].at(-1) === line.id)) this.end();
    else if (isNew) this.unread = true;
    this.#offerNewest();
  }

  prepend(lines, older) {
    this.log.setAttribute("aria-busy", "true");
    const height = this.log.scrollHeight;
    this.hasOlder = older;
    this.askedOlder = false;
    lines.forEach((line) => this.#put(line));
    this.arrange();
    this.log.scrollTop += this.log.scrollHeight - height;
    this.#settle();
  }

  // An own message that is on its way.
  expect(event, text) {
    this.#await(event, text);
    this.arrange();
    this.end();
  }

  forget(event) {
    this.waiting.get(event)?.remove();
    this.waiting.delete(event);
    this.arrange();
  }

  clear() {
    this.lines.clear();
    this.list.replaceChildren(...this.waiting.values());
  }

  erase() {
    this.clear();
    this.hasOlder = false;
    this.arrange();
  }

  type() {
    clearTimeout(this.typing);
    $("typing").hidden = false;
    this.typing = setTimeout(() => this.stopTyping(), TYPING_FOR);
    if (this.following) this.end();
  }

  stopTyping() {
    clearTimeout(this.typing);
    $("typing").hidden = true;
  }

  end(behavior) {
    this.unread = false;
    this.following = true;
    this.log.scrollTo({ top: this.log.scrollHeight, behavior: behavior ?? (this.calm.matches ? "auto" : "smooth") });
  }

  // What depends on the neighbours: days, groups, which message carries the pencil and which the form.
  arrange() {
    this.list.querySelectorAll(".day").forEach((day) => day.remove());
    let day = 0;
    let before = null;
    let lastOwn = null;
    let lastForm = null;
    for (const { line, item } of this.lines.values()) {
      const start = startOf(new Date(line.at));
      if (start !== day) item.before(drawDay(line.at, this.dressed));
      const apart = !before || start !== day || before.own !== line.own || before.rows?.length || before.dialog;
      item.classList.toggle("follows", !apart && line.at - before.at < TOGETHER);
      item.classList.remove("last-own", "last-form");
      if (line.own && line.text) lastOwn = item;
      if (line.dialog) lastForm = item;
      day = start;
      before = line;
    }
    lastOwn?.classList.add("last-own");
    lastForm?.classList.add("last-form");
    this.waiting.forEach((item) => this.list.append(item));
    $("welcome").hidden = !this.empty;
    this.act.arranged();
  }

  // Puts a line where its number belongs; a known one is replaced and keeps the focus.
  #put(line) {
    const before = this.lines.get(line.id);
    const item = drawLine(line, this.dressed);
    if (line.own) {
      this.waiting.get(line.event)?.remove();
      this.waiting.delete(line.event);
    }
    if (before) {
      const held = [...before.item.querySelectorAll(".key")].indexOf(document.activeElement);
      before.item.replaceWith(item);
      if (held >= 0) [...item.querySelectorAll(".key")].slice(0, held + 1).at(-1)?.focus();
      this.lines.set(line.id, { line, item });
    } else {
      this.#place(line, item);
    }
  }

  #place(line, item) {
    const number = BigInt(line.id);
    const after = [...this.lines].findLast(([id]) => BigInt(id) < number);
    if (after) after[1].item.after(item);
    else this.list.prepend(item);
    const last = [...this.lines.keys()].at(-1);
    this.lines.set(line.id, { line, item });
    if (last === undefined || BigInt(last) < number) return;
    this.lines = new Map([...this.lines].sort(([one], [other]) => (BigInt(one) < BigInt(other) ? -1 : 1)));
  }

  #await(event, text) {
    const item = drawLine({ own: true, waiting: true, text, at: Date.now() }, this.dressed);
    this.waiting.set(event, item);
    this.list.append(item);
  }

  // Screen readers hear what comes from now on, not what was there before.
  #settle() {
    requestAnimationFrame(() => this.log.setAttribute("aria-busy", "false"));
  }

  #fromEnd() {
    return this.log.scrollHeight - this.log.scrollTop - this.log.clientHeight;
  }

  #scrolled() {
    if (this.#fromEnd() < NEAR) {
      this.unread = false;
      this.following = true;
    } else if (this.log.scrollTop < this.lastTop - 1) {
      this.following = false;
    }
    this.lastTop = this.log.scrollTop;
    this.#offerNewest();
    if (this.log.scrollTop < 400 && this.hasOlder && !this.askedOlder) {
      this.askedOlder = this.act.older([...this.lines.keys()][0]);
    }
  }

  #offerNewest() {
    $("newest").hidden = this.following || !(this.unread || this.#fromEnd() > 3 * NEAR);
    $("newest").classList.toggle("unread", this.unread);
  }
}
