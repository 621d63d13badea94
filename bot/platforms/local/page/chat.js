// The page: connects conversation, composer, dialog and socket, and shows who speaks with whom.

import { Account } from "./account.js";
import { Composer, smaller } from "./composer.js";
import { Conversation } from "./conversation.js";
import { Dialog } from "./dialog.js";
import { make } from "./lines.js";
import { newEvent, Wire } from "./wire.js";

const NOTICE_FOR = 5000;
const $ = (id) => document.getElementById(id);

const query = new URLSearchParams(location.search);
let startPayload = query.get("start"); // an invitation that waits for the Start button
let setup = JSON.parse(document.body.dataset.setup);
let words = setup.words;
let state = "connecting";
let noticeTimer = 0;
let over = false; // this browser is let in no more
const pressed = new Map(); // event -> button

const conversation = new Conversation({
  press(line, data, key) {
    if (key.getAttribute("aria-disabled")) return;
    pressed.set(wire.send({ do: "press", line: line.id, data }), key);
    key.setAttribute("aria-disabled", "true");
    key.classList.add("busy");
    if (state !== "open") notice(words.offline);
  },
  open: (line) => dialog.open(line, words),
  edit: (line) => composer.edit(line),
  command: write,
  locate,
  older(line) {
    if (state === "open") wire.older(line);
    return state === "open";
  },
  arranged: offerStart,
});

const composer = new Composer({
  write,
  edit: (line, text) => wire.send({ do: "edit", line: line.id, text }),
  photo: (file, caption) => upload(file, { caption }),
  locate,
  last: () => conversation.lastOwn(),
  complain: notice,
});

const dialog = new Dialog($("dialog"), {
  fill: (line, draft, values) => wire.send({ do: "fill", line: line.id, draft, values }),
});

const account = new Account({ forget: () => wire.end(), complain: notice });

// --- words and surroundings

function dress(next, { first = false } = {}) {
  const again = !first && (setup.language !== next.language || String(setup.commands) !== String(next.commands));
  setup = next;
  words = setup.words;
  const language = setup.language === "en" ? "en-GB" : setup.language;
  const clock = new Intl.DateTimeFormat(language, { hour: "2-digit", minute: "2-digit", hourCycle: "h23" });
  const known = new Set(setup.commands.map(([name]) => name));
  document.documentElement.lang = setup.language;
  document.title = setup.network || "Kith";
  $("network").textContent = setup.network || "Kith";
  $("log").setAttribute("aria-label", words.conversation);
  $("newest").setAttribute("aria-label", words.newest);
  $("newest").title = words.newest;
  $("welcome-words").textContent = words.welcome;
  $("typing-words").textContent = words.typing;
  $("start-button").textContent = words.start;
  composer.dress(words, setup.commands, setup.limits.text);
  conversation.dress({ words, language, clock, known }, { again });
  account.dress(setup, language);
  if (setup.waits) showGate(words["gate-waits"], words["gate-again"]);
  showPeople();
  showState();
}

// Instead of the field: why nothing can be written here, and where to go.
function showGate(why, where) {
  $("gate").hidden = false;
  $("gate-words").textContent = why;
  $("gate-link").textContent = where;
  $("composer").hidden = true;
  $("welcome-words").textContent = why;
}

function showPeople() {
  $("who-label").hidden = !setup.people.length;
  $("who-words").textContent = words.who;
  $("who").replaceChildren(...setup.people.map(([id, label]) => make("option", { value: id }, label)));
  $("who").value = setup.me;
}

function showState() {
  const away = state === "offline";
  $("standing").textContent = away ? words.offline : setup.demo ? words.demo : "";
  $("standing").classList.toggle("offline", away);
}

function offerStart() {
  const wanted = startPayload !== null || (conversation.empty && state === "open");
  $("start").hidden = setup.waits || over || !wanted;
}

function notice(sentence) {
  clearTimeout(noticeTimer);
  $("notice").textContent = sentence;
  $("notice").classList.toggle("shown", Boolean(sentence));
  if (sentence) noticeTimer = setTimeout(() => notice(""), NOTICE_FOR);
}

// --- what the person does

function write(text) {
  conversation.expect(wire.send({ do: "write", text }), text);
}

function locate() {
  composer.panel();
  notice(words.locating);
  navigator.geolocation.getCurrentPosition(
    ({ coords }) => {
      notice("");
      wire.send({ do: "locate", latitude: coords.latitude, longitude: coords.longitude });
    },
    () => notice(words["location-failed"]),
    { timeout: 15000, maximumAge: 600000 },
  );
}

// Resolves to the file's id; rejects with words.
async function upload(file, { caption = "" }) {
  const body = new FormData();
  body.append("event", newEvent());
  body.append("caption", caption);
  body.append("file", await smaller(file, setup.limits.photo));
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

$("start-button").addEventListener("click", () => {
  const payload = startPayload;
  startPayload = null;
  query.delete("start");
  history.replaceState(null, "", query.size ? `/?${query}` : "/");
  write(payload ? `/start ${payload}` : "/start");
  composer.text.focus();
});
$("who").addEventListener("change", () => location.assign(`/?as=${encodeURIComponent($("who").value)}`));

// --- what the server says

function release(event) {
  const key = pressed.get(event);
  pressed.delete(event);
  key?.removeAttribute("aria-disabled");
  key?.classList.remove("busy");
}

const heard = {
  hello(frame) {
    dress(frame.setup);
    conversation.greet(frame.lines, frame.older, wire.waiting());
  },
  line({ line }) {
    conversation.take(line);
    if (!line.own) dialog.heard(line);
  },
  older: (frame) => conversation.prepend(frame.lines, frame.older),
  refused({ event, reason }) {
    notice(words[`refused-${reason}`]);
    conversation.forget(event);
    release(event);
    dialog.release();
  },
  answered({ event, toast }) {
    release(event);
    if (toast) notice(toast);
  },
  typing: () => conversation.type(),
  setup: (frame) => dress(frame.setup),
  reset: () => conversation.erase(),
  // Both sides said yes: the page begins anew, as theirs.
  linked() {
    wire.end();
    location.reload();
  },
  over({ line }) {
    over = true;
    wire.end();
    conversation.erase();
    if (line) conversation.take({ ...line, rows: [] });
    $("account").hidden = true;
    $("welcome").hidden = true;
    document.querySelectorAll("dialog[open]").forEach((one) => one.close());
    showGate(words["gate-over"], words["gate-back"]);
    $("gate-link").classList.add("main");
  },
};

dress(setup, { first: true });
const wire = new Wire(
  setup.me,
  (frame) => heard[frame.is]?.(frame),
  (next) => {
    state = next;
    showState();
  },
);
if (matchMedia("(pointer: fine)").matches) composer.text.focus({ preventScroll: true });
