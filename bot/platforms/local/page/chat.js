// The page: puts lines, composer, commands, dialog and socket together.

import { Dialog } from "./dialog.js";
import { drawDay, drawLine, icon, make, startOf } from "./lines.js";
import { newEvent, Wire } from "./wire.js";

const $ = (id) => document.getElementById(id);
const NEAR = 120; // pixels from the end at which one counts as reading the newest
const TYPING_FOR = 8000;
const NOTICE_FOR = 5000;
const WIDEST = 2560; // pixels; a bigger picture than the limit is drawn smaller

let setup = JSON.parse(document.body.dataset.setup);
let words = setup.words;
let clock;
let known = new Set(); // commands
let hasOlder = false;
let askedOlder = false;
let editing = null; // the own line whose text is in the composer
let picture = null; // a chosen picture that waits for its caption
let pressed = new Map(); // event -> button
let typingTimer = 0;
let noticeTimer = 0;
let unread = false;
let state = "connecting";
const lines = new Map(); // id -> {line, item}
const waiting = new Map(); // event -> item

const log = $("log");
const list = $("lines");
const text = $("text");

// --- words and surroundings

function apply(next) {
  const spoke = setup.language;
  const menu = JSON.stringify(setup.commands);
  setup = next;
  known = new Set(setup.commands.map(([name]) => name));
  words = setup.words;
  const language = setup.language === "en" ? "en-GB" : setup.language;
  document.documentElement.lang = setup.language;
  clock = new Intl.DateTimeFormat(language, { hour: "2-digit", minute: "2-digit", hourCycle: "h23" });
  document.title = setup.network || "Kith";
  $("network").textContent = setup.network || "Kith";
  log.setAttribute("aria-label", words.conversation);
  text.placeholder = words.input;
  text.setAttribute("aria-label", words.input);
  text.maxLength = setup.limits.text;
  for (const [id, word] of [["send", "send"], ["commands", "commands"], ["attach", "attach"], ["newest", "newest"]]) {
    $(id).setAttribute("aria-label", words[word]);
    $(id).title = words[word];
  }
  $("context-drop").setAttribute("aria-label", words.drop);
  $("welcome-words").textContent = words.welcome;
  $("typing-words").textContent = words.typing;
  $("start-button").textContent = words.start;
  applyPeople();
  showState();
  if (spoke !== setup.language || menu !== JSON.stringify(setup.commands)) redraw();
}

function applyPeople() {
  const some = setup.people.length > 0;
  $("who-label").hidden = !some;
  if (!some) return;
  $("who-words").textContent = words.who;
  $("who").replaceChildren(...setup.people.map(([id, label]) => make("option", { value: id }, label)));
  $("who").value = setup.me;
}

function showState() {
  const calm = setup.demo ? words.demo : "";
  $("standing").textContent = state === "offline" ? words.offline : calm;
  $("standing").className = state === "offline" ? "offline" : "";
}

function notice(sentence) {
  clearTimeout(noticeTimer);
  $("notice").textContent = sentence;
  $("notice").classList.toggle("shown", Boolean(sentence));
  if (sentence) noticeTimer = setTimeout(() => notice(""), NOTICE_FOR);
}

// --- lines

const act = {
  press(line, data, key) {
    if (key.getAttribute("aria-disabled")) return;
    const event = wire.send({ do: "press", line: line.id, data });
    pressed.set(event, key);
    key.setAttribute("aria-disabled", "true");
    key.classList.add("busy");
    if (state !== "open") notice(words.offline);
  },
  open(line) {
    dialog.open(line, words);
  },
  edit(line) {
    editing = line;
    text.value = line.text;
    showContext();
    grow();
    text.focus();
  },
  command(sentence) {
    write(sentence);
  },
  locate() {
    panel();
    notice(words.locating);
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => {
        notice("");
        wire.send({ do: "locate", latitude: coords.latitude, longitude: coords.longitude });
      },
      () => notice(words["location-failed"]),
      { timeout: 15000, maximumAge: 600000 },
    );
  },
};

const draw = (line) => drawLine(line, { words, clock, known, act });

// Puts a line where its number belongs; a known one is replaced and keeps the focus.
function put(line) {
  const before = lines.get(line.id);
  const item = draw(line);
  if (line.own) {
    waiting.get(line.event)?.remove();
    waiting.delete(line.event);
  }
  if (before) {
    const held = focusedKey(before.item);
    before.item.replaceWith(item);
    if (held !== null) [...item.querySelectorAll(".key")].slice(0, held + 1).at(-1)?.focus();
  } else {
    place(item, line);
  }
  lines.set(line.id, { line, item });
}

function focusedKey(item) {
  const keys = [...item.querySelectorAll(".key")];
  const index = keys.indexOf(document.activeElement);
  return index < 0 ? null : index;
}

function place(item, line) {
  const number = BigInt(line.id);
  let after = null;
  for (const [id, other] of [...lines].reverse()) {
    if (BigInt(id) < number) {
      after = other.item;
      break;
    }
  }
  if (after) after.after(item);
  else list.prepend(item);
  // The map's order is the order on the page.
  if (lines.size && BigInt([...lines.keys()].at(-1)) > number) {
    const sorted = [...lines, [line.id, { line, item }]].sort(([a], [b]) => (BigInt(a) < BigInt(b) ? -1 : 1));
    lines.clear();
    sorted.forEach(([id, one]) => lines.set(id, one));
  }
}

// Day separators, grouping, which message carries the pencil and the form: what depends on the neighbours.
function arrange() {
  list.querySelectorAll(".day").forEach((day) => day.remove());
  let day = 0;
  let before = null;
  let lastOwn = null;
  let lastForm = null;
  for (const { line, item } of lines.values()) {
    const start = startOf(new Date(line.at));
    const newDay = start !== day;
    if (newDay) item.before(drawDay(line.at, { words, language: setup.language === "en" ? "en-GB" : setup.language }));
    day = start;
    const apart = !before || newDay || before.own !== line.own || before.rows?.length || before.dialog;
    const together = !apart && line.at - before.at < 300_000;
    item.classList.toggle("follows", together);
    item.classList.remove("last-own", "last-form");
    if (line.own && line.text) lastOwn = item;
    if (line.dialog) lastForm = item;
    before = line;
  }
  lastOwn?.classList.add("last-own");
  lastForm?.classList.add("last-form");
  waiting.forEach((item) => list.append(item));
  const empty = lines.size === 0 && waiting.size === 0;
  $("welcome").hidden = !empty;
  $("start").hidden = !(startPayload !== null || (empty && state === "open"));
}

function redraw() {
  for (const [id, { line, item }] of lines) {
    const fresh = draw(line);
    item.replaceWith(fresh);
    lines.set(id, { line, item: fresh });
  }
  arrange();
}

function clear() {
  lines.clear();
  list.replaceChildren(...waiting.values());
}

function expect(event, sentence) {
  const item = draw({ own: true, waiting: true, text: sentence, at: Date.now() });
  waiting.set(event, item);
  list.append(item);
}

// --- what the server says

const heard = {
  hello(frame) {
    log.setAttribute("aria-busy", "true");
    apply(frame.setup);
    const newest = [...lines.keys()].at(-1);
    const oldest = frame.lines[0]?.id;
    // A gap between what stands here and what came: start afresh rather than show a wrong neighbourhood.
    if (newest && (!oldest || BigInt(oldest) > BigInt(newest))) clear();
    if (!lines.size) hasOlder = frame.older;
    frame.lines.forEach(put);
    const stored = new Set(frame.lines.map((line) => line.event));
    const missing = wire.waiting().filter(({ event }) => !waiting.has(event) && !stored.has(event));
    missing.forEach((one) => expect(one.event, one.text));
    arrange();
    end("auto");
    requestAnimationFrame(() => log.setAttribute("aria-busy", "false"));
  },
  line({ line }) {
    const follow = line.own || following;
    const isNew = !lines.has(line.id);
    put(line);
    arrange();
    if (!line.own) {
      stopTyping();
      dialog.heard(line);
    }
    if (isNew && follow) end();
    else if (isNew) unread = true;
    showNewest();
  },
  older(frame) {
    const height = log.scrollHeight;
    log.setAttribute("aria-busy", "true");
    hasOlder = frame.older;
    askedOlder = false;
    frame.lines.forEach(put);
    arrange();
    log.scrollTop += log.scrollHeight - height;
    requestAnimationFrame(() => log.setAttribute("aria-busy", "false"));
  },
  stored({ event }) {
    // Its line comes as a frame of its own.
    void event;
  },
  refused({ event, reason }) {
    notice(words[`refused-${reason}`]);
    waiting.get(event)?.remove();
    waiting.delete(event);
    release(event);
    dialog.release();
    arrange();
  },
  answered({ event, toast }) {
    release(event);
    if (toast) notice(toast);
  },
  typing() {
    clearTimeout(typingTimer);
    $("typing").hidden = false;
    typingTimer = setTimeout(stopTyping, TYPING_FOR);
    if (following) end();
  },
  setup(frame) {
    apply(frame.setup);
  },
  reset() {
    clear();
    hasOlder = false;
    arrange();
  },
};

function release(event) {
  const key = pressed.get(event);
  pressed.delete(event);
  key?.removeAttribute("aria-disabled");
  key?.classList.remove("busy");
}

function stopTyping() {
  clearTimeout(typingTimer);
  $("typing").hidden = true;
}

// --- scrolling

const calm = matchMedia("(prefers-reduced-motion: reduce)");
const nearEnd = () => log.scrollHeight - log.scrollTop - log.clientHeight < NEAR;
// Whether new lines are followed: until the person scrolls up, also while a smooth scroll is under way.
let following = true;
let lastTop = 0;

function end(behavior) {
  unread = false;
  following = true;
  log.scrollTo({ top: log.scrollHeight, behavior: behavior ?? (calm.matches ? "auto" : "smooth") });
}

function showNewest() {
  const away = log.scrollHeight - log.scrollTop - log.clientHeight > 3 * NEAR;
  $("newest").hidden = following || !(away || unread);
  $("newest").classList.toggle("unread", unread);
}

log.addEventListener("scroll", () => {
  if (nearEnd()) {
    unread = false;
    following = true;
  } else if (log.scrollTop < lastTop - 1) {
    following = false;
  }
  lastTop = log.scrollTop;
  showNewest();
  if (log.scrollTop < 400 && hasOlder && !askedOlder && state === "open") {
    askedOlder = true;
    wire.older([...lines.keys()][0]);
  }
});
$("newest").addEventListener("click", () => {
  end();
  text.focus();
});
log.addEventListener("load", (event) => event.target.matches?.("img") && following && end("auto"), true);

// --- the composer

function grow() {
  text.style.height = "auto";
  text.style.height = `${Math.min(text.scrollHeight, 200)}px`;
}

function showContext() {
  const about = editing ? words.editing : picture ? words["photo-chosen"] : "";
  $("context").hidden = !about;
  $("context-words").textContent = about;
  const preview = $("context-picture");
  if (preview.src) URL.revokeObjectURL(preview.src);
  preview.removeAttribute("src");
  preview.hidden = !picture;
  if (picture) preview.src = URL.createObjectURL(picture);
}

function drop() {
  if (editing) text.value = "";
  editing = null;
  picture = null;
  showContext();
  grow();
  text.focus();
}

async function submit() {
  const sentence = text.value.trim();
  if (picture) {
    await sendPicture(sentence);
    return;
  }
  if (!sentence) return;
  if (editing) {
    if (sentence !== editing.text) wire.send({ do: "edit", line: editing.id, text: sentence });
  } else {
    write(sentence);
  }
  text.value = "";
  drop();
  panel();
}

function write(sentence) {
  const event = wire.send({ do: "write", text: sentence });
  expect(event, sentence);
  arrange();
  end();
}

async function sendPicture(caption) {
  const chosen = picture;
  $("send").disabled = true;
  try {
    await upload(chosen, { caption });
    text.value = "";
    drop();
    end();
  } catch (why) {
    notice(String(why));
  }
  $("send").disabled = false;
}

async function upload(file, { caption = "", quiet = false } = {}) {
  const body = new FormData();
  body.append("event", newEvent());
  body.append("caption", caption);
  if (quiet) body.append("quiet", "1");
  body.append("file", await smaller(file));
  let answer;
  try {
    answer = await fetch(`/chat/photos?as=${encodeURIComponent(setup.me)}`, { method: "POST", body });
  } catch {
    throw words.offline;
  }
  if (answer.ok) return (await answer.json()).file;
  const isData = answer.headers.get("Content-Type")?.includes("json");
  throw words[`refused-${isData ? (await answer.json()).reason : "closed"}`];
}

// Pictures of today's phones are often above the limit: draw them smaller here rather than refuse them.
async function smaller(file) {
  if (file.size <= setup.limits.photo) return file;
  try {
    const whole = await createImageBitmap(file);
    const share = Math.min(1, WIDEST / Math.max(whole.width, whole.height));
    const canvas = make("canvas");
    canvas.width = Math.round(whole.width * share);
    canvas.height = Math.round(whole.height * share);
    canvas.getContext("2d").drawImage(whole, 0, 0, canvas.width, canvas.height);
    return await new Promise((done) => canvas.toBlob((made) => done(made ?? file), "image/jpeg", 0.85));
  } catch {
    return file;
  }
}

function choose(file) {
  if (!file) return;
  editing = null;
  picture = file;
  showContext();
  text.focus();
}

// --- the panel above the composer: commands, or what can be attached

let panelOf = null;

function panel(which = null, ...children) {
  panelOf = which;
  $("panel").hidden = which === null;
  $("panel").replaceChildren(...children);
  for (const id of ["commands", "attach"]) $(id).setAttribute("aria-expanded", String(which === id));
}

function entry(symbol, label, about, chosen) {
  const button = make("button", { type: "button", class: "entry" }, symbol ? icon(symbol) : null);
  button.append(make("span", { class: "entry-label" }, label), make("span", { class: "entry-about" }, about));
  button.addEventListener("click", chosen);
  return button;
}

function showCommands(prefix, { focus = false } = {}) {
  const found = setup.commands.filter(([name]) => `/${name}`.startsWith(prefix));
  if (!found.length) {
    panel();
    return;
  }
  const entries = found.map(([name, about]) =>
    entry(null, `/${name}`, about, () => {
      panel();
      text.value = "";
      grow();
      write(`/${name}`);
      text.focus();
    }),
  );
  panel("commands", ...entries);
  if (focus) entries[0].focus();
}

function showAttachments() {
  const entries = [entry("photo", words.photo, "", () => (panel(), $("picture").click()))];
  if ("geolocation" in navigator) entries.push(entry("place", words["share-location"], "", act.locate));
  panel("attach", ...entries);
  entries[0].focus();
}

function walk(event) {
  const entries = [...$("panel").querySelectorAll(".entry")];
  const index = entries.indexOf(document.activeElement);
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (event.key === "Escape") {
    panel();
    text.focus();
  } else if (step && entries.length) {
    event.preventDefault();
    entries[(index + step + entries.length) % entries.length].focus();
  }
}

$("commands").addEventListener("click", () => (panelOf === "commands" ? panel() : showCommands("/", { focus: true })));
$("attach").addEventListener("click", () => (panelOf === "attach" ? panel() : showAttachments()));
$("panel").addEventListener("keydown", walk);
$("picture").addEventListener("change", () => {
  choose($("picture").files[0]);
  $("picture").value = "";
});
$("context-drop").addEventListener("click", drop);
$("composer").addEventListener("submit", (event) => {
  event.preventDefault();
  submit();
});
text.addEventListener("input", () => {
  grow();
  if (/^\/\w*$/.test(text.value)) showCommands(text.value);
  else if (panelOf === "commands") panel();
});
text.addEventListener("keydown", (event) => {
  if (event.key === "Enter" && !event.shiftKey && !event.isComposing) {
    event.preventDefault();
    submit();
  } else if (event.key === "Escape") {
    if (panelOf) panel();
    else if (editing || picture) drop();
  } else if (event.key === "ArrowDown" && panelOf) {
    event.preventDefault();
    $("panel").querySelector(".entry")?.focus();
  } else if (event.key === "ArrowUp" && !text.value && !editing) {
    const last = [...lines.values()].filter(({ line }) => line.own && line.text).at(-1);
    if (last) {
      event.preventDefault();
      act.edit(last.line);
    }
  }
});
text.addEventListener("paste", (event) => choose([...event.clipboardData.files].find((one) => one.type.startsWith("image/"))));
document.addEventListener("click", (event) => {
  if (panelOf && !event.target.closest("#panel, #composer")) panel();
});
$("who").addEventListener("change", () => location.assign(`/?as=${encodeURIComponent($("who").value)}`));

// --- start

const query = new URLSearchParams(location.search);
let startPayload = query.get("start");
$("start-button").addEventListener("click", () => {
  write(startPayload ? `/start ${startPayload}` : "/start");
  startPayload = null;
  query.delete("start");
  history.replaceState(null, "", query.size ? `/?${query}` : "/");
  arrange();
  text.focus();
});

const dialog = new Dialog($("dialog"), {
  fill: (line, draft, values) => wire.send({ do: "fill", line: line.id, draft, values }),
  upload: (file) => upload(file, { quiet: true }),
});

apply(setup);
const wire = new Wire(
  setup.me,
  (frame) => heard[frame.is]?.(frame),
  (next) => {
    state = next;
    showState();
  },
);
if (matchMedia("(pointer: fine)").matches) text.focus({ preventScroll: true });
