// Draws lines of the conversation from data, with text nodes only. Knows nothing about the socket.

const LINK = /https?:\/\/[^\s<>"']+[^\s<>"'.,;:!?)\]]/g;
const COMMAND = /(?<![\p{L}\p{N}/.])\/([a-z]+)(?![\p{L}\p{N}/])/gu;
const SAFE = new Set(["http:", "https:", "mailto:", "tel:"]);

export function make(tag, properties = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(properties)) {
    if (value === undefined || value === null || value === false) continue;
    if (name === "class") element.className = value;
    else if (name in element && typeof value !== "string") element[name] = value;
    else element.setAttribute(name, value === true ? "" : value);
  }
  element.append(...children.filter((child) => child !== null && child !== undefined));
  return element;
}

export function icon(name) {
  const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  svg.setAttribute("aria-hidden", "true");
  const use = document.createElementNS("http://www.w3.org/2000/svg", "use");
  use.setAttribute("href", `#i-${name}`);
  svg.append(use);
  return svg;
}

function link(address, ...words) {
  let target;
  try {
    target = new URL(address, location.href);
  } catch {
    return make("span", {}, ...words);
  }
  if (!SAFE.has(target.protocol)) return make("span", {}, ...words);
  const here = target.origin === location.origin && target.pathname === "/";
  return make("a", { href: target.href, ...(here ? {} : { target: "_blank", rel: "noopener noreferrer" }) }, ...words);
}

function withLinks(text) {
  const parts = [];
  let end = 0;
  for (const found of text.matchAll(LINK)) {
    parts.push(text.slice(end, found.index), link(found[0], found[0]));
    end = found.index + found[0].length;
  }
  return [...parts, text.slice(end)].filter((part) => part !== "");
}

// A command that Kith names can be pressed.
function withCommands(text, known, act) {
  const parts = [];
  let end = 0;
  for (const found of text.matchAll(COMMAND)) {
    if (!known.has(found[1])) continue;
    const command = make("button", { type: "button", class: "command" }, found[0]);
    command.addEventListener("click", () => act.command(found[0]));
    parts.push(...withLinks(text.slice(end, found.index)), command);
    end = found.index + found[0].length;
  }
  return [...parts, ...withLinks(text.slice(end))];
}

function piece(data, known, act) {
  if (typeof data === "string") return withCommands(data, known, act);
  const [text, styles, address] = data;
  let nodes = styles.includes("code") ? [make("code", {}, text)] : address ? [text] : withCommands(text, known, act);
  if (styles.includes("italic")) nodes = [make("em", {}, ...nodes)];
  if (styles.includes("bold")) nodes = [make("strong", {}, ...nodes)];
  return address ? [link(address, ...nodes)] : nodes;
}

function file(data, words) {
  if (data.mime.startsWith("image/")) {
    const picture = make("img", { src: data.url, alt: data.alt || data.name, loading: "lazy" });
    return link(data.url, picture);
  }
  const name = make("span", { class: "file-name" }, data.name);
  return make(
    "a",
    { class: "file", href: data.url, download: data.name },
    icon("file"),
    make("span", { class: "file-about" }, name, make("span", { class: "file-hint" }, words.download)),
  );
}

function keyboard(line, act) {
  if (!line.rows?.length) return null;
  const rows = line.rows.map((row) =>
    make(
      "div",
      { class: "row" },
      ...row.map(([label, data, tone, address]) => {
        if (address) {
          const made = link(address, label);
          made.classList.add("key", tone);
          return made;
        }
        const key = make("button", { type: "button", class: `key ${tone}` }, label);
        key.addEventListener("click", () => act.press(line, data, key));
        return key;
      }),
    ),
  );
  return make("div", { class: "keyboard" }, ...rows);
}

function extras(line, words, act) {
  const keys = [];
  if (line.wants_location && "geolocation" in navigator) {
    const key = make("button", { type: "button", class: "extra" }, icon("place"), words["share-location"]);
    key.addEventListener("click", () => act.locate());
    keys.push(key);
  }
  if (line.dialog) {
    const key = make("button", { type: "button", class: "extra form-opener" }, icon("form"), words["form-open"]);
    key.addEventListener("click", () => act.open(line));
    keys.push(key);
  }
  return keys.length ? make("div", { class: "extras" }, ...keys) : null;
}

function ownContent(line, words) {
  if (line.photo) {
    const picture = make("img", { src: line.photo, alt: line.caption || words["photo-alt"], loading: "lazy" });
    return [link(line.photo, picture), line.caption ? make("p", { class: "words" }, ...withLinks(line.caption)) : null];
  }
  if (line.document) {
    return [file(line.document, words), line.caption ? make("p", { class: "words" }, ...withLinks(line.caption)) : null];
  }
  if (line.location) return [make("p", { class: "words place" }, icon("place"), words["location-sent"])];
  return [make("p", { class: "words" }, ...withLinks(line.text))];
}

// clock: Intl.DateTimeFormat for the time of day. known: the commands. act: press, open, locate, edit, command.
export function drawLine(line, { words, clock, known, act }) {
  const at = new Date(line.at);
  const time = make("time", { datetime: at.toISOString() }, clock.format(at));
  const meta = make("span", { class: "meta" });
  if (line.own && line.changed) meta.append(make("span", {}, words.edited), " ");
  meta.append(line.waiting ? make("span", { class: "waiting" }, icon("clock"), words.waiting) : time);
  const speaker = make("span", { class: "for-readers" }, line.own ? words.you : words.kith);
  const content = line.own
    ? ownContent(line, words)
    : [
        line.pieces.length ? make("p", { class: "words" }, ...line.pieces.flatMap((one) => piece(one, known, act))) : null,
        ...line.files.map((one) => file(one, words)),
      ];
  const bubble = make("div", { class: "bubble" }, speaker, ...content, meta);
  const item = make("li", { class: line.own ? "line own" : "line", id: line.waiting ? null : `line-${line.id}` });
  if (line.own && line.text && !line.waiting) {
    const pencil = make("button", { type: "button", class: "icon small pencil", "aria-label": words.edit });
    pencil.title = words.edit;
    pencil.append(icon("pencil"));
    pencil.addEventListener("click", () => act.edit(line));
    item.append(make("div", { class: "beside" }, pencil, bubble));
  } else {
    item.append(bubble);
  }
  // An older line may be in another language than the page is now: screen readers pronounce it by this.
  if (line.language) item.lang = line.language;
  if (!line.own) item.append(...[keyboard(line, act), extras(line, words, act)].filter(Boolean));
  return item;
}

export function drawDay(at, { words, language }) {
  const day = new Date(at);
  const now = new Date();
  const distance = Math.round((startOf(now) - startOf(day)) / 86_400_000);
  let text = distance === 0 ? words.today : distance === 1 ? words.yesterday : null;
  if (text === null) {
    const shape = { weekday: "long", day: "numeric", month: "long" };
    if (day.getFullYear() !== now.getFullYear()) shape.year = "numeric";
    text = new Intl.DateTimeFormat(language, shape).format(day);
  }
  return make("li", { class: "day" }, make("span", {}, text));
}

export function startOf(date) {
  return new Date(date.getFullYear(), date.getMonth(), date.getDate()).getTime();
}
