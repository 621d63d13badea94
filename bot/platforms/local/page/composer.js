// Where one writes: the growing field, a chosen picture, editing, and the panel with commands. Sends through `act`.

import { icon, make } from "./lines.js";

const WIDEST = 2560; // pixels; a bigger picture than the limit is drawn smaller
const HIGHEST = 200; // pixels the field grows to
const $ = (id) => document.getElementById(id);

export class Composer {
  // act: write(text), edit(line, text), photo(file, caption) as a promise, locate(), last() own line, complain(words).
  constructor(act) {
    this.act = act;
    this.text = $("text");
    this.editing = null; // the own line whose text is in the field
    this.picture = null; // a chosen picture or file that waits for its caption
    this.open = null; // which panel is open: "commands", "attach"
    this.commands = [];
    this.#listen();
  }

  dress(words, commands, limit) {
    this.words = words;
    this.commands = commands;
    this.text.placeholder = words.input;
    this.text.setAttribute("aria-label", words.input);
    this.text.maxLength = limit;
    for (const id of ["send", "commands", "attach"]) {
      $(id).setAttribute("aria-label", words[id]);
      $(id).title = words[id];
    }
    $("context-drop").setAttribute("aria-label", words.drop);
  }

  edit(line) {
    this.picture = null;
    this.editing = line;
    this.text.value = line.text;
    this.#show();
  }

  choose(file) {
    if (!file) return;
    if (this.editing) this.text.value = "";
    this.editing = null;
    this.picture = file;
    this.#show();
  }

  // Closes the panel, or opens another one.
  panel(which = null, ...children) {
    this.open = which;
    $("panel").hidden = which === null;
    $("panel").replaceChildren(...children);
    for (const id of ["commands", "attach"]) $(id).setAttribute("aria-expanded", String(which === id));
  }

  #show() {
    const about = this.editing ? this.words.editing : this.picture ? this.#chosen() : "";
    $("context").hidden = !about;
    $("context-words").textContent = about;
    const preview = $("context-picture");
    if (preview.src) URL.revokeObjectURL(preview.src);
    preview.removeAttribute("src");
    preview.hidden = !isPicture(this.picture);
    if (isPicture(this.picture)) preview.src = URL.createObjectURL(this.picture);
    this.#grow();
    this.text.focus();
  }

  #chosen() {
    return isPicture(this.picture) ? this.words["photo-chosen"] : `${this.picture.name}: ${this.words["file-chosen"]}`;
  }

  #drop() {
    if (this.editing) this.text.value = "";
    this.editing = null;
    this.picture = null;
    this.#show();
  }

  #grow() {
    this.text.style.height = "auto";
    this.text.style.height = `${Math.min(this.text.scrollHeight, HIGHEST)}px`;
  }

  async #submit() {
    const text = this.text.value.trim();
    this.panel();
    if (this.picture) {
      await this.#sendPicture(text);
    } else if (text) {
      if (!this.editing) this.act.write(text);
      else if (text !== this.editing.text) this.act.edit(this.editing, text);
      this.text.value = "";
      this.#drop();
    }
  }

  async #sendPicture(caption) {
    $("send").disabled = true;
    try {
      await this.act.photo(this.picture, caption);
      this.text.value = "";
      this.#drop();
    } catch (why) {
      this.act.complain(String(why));
    }
    $("send").disabled = false;
  }

  #entry(symbol, label, about, chosen) {
    const button = make("button", { type: "button", class: "entry" }, symbol ? icon(symbol) : null);
    button.append(make("span", { class: "entry-label" }, label), make("span", { class: "entry-about" }, about));
    button.addEventListener("click", chosen);
    return button;
  }

  #showCommands(prefix, { focus = false } = {}) {
    const found = this.commands.filter(([name]) => `/${name}`.startsWith(prefix));
    const entries = found.map(([name, about]) =>
      this.#entry(null, `/${name}`, about, () => {
        this.panel();
        this.text.value = "";
        this.#grow();
        this.act.write(`/${name}`);
        this.text.focus();
      }),
    );
    if (!entries.length) return this.panel();
    this.panel("commands", ...entries);
    if (focus) entries[0].focus();
  }

  #showAttachments() {
    const photo = () => {
      this.panel();
      $("picture").click();
    };
    const other = () => {
      this.panel();
      $("document").click();
    };
    const entries = [
      this.#entry("photo", this.words.photo, "", photo),
      this.#entry("file", this.words.file, "", other),
    ];
    if ("geolocation" in navigator) {
      entries.push(this.#entry("place", this.words["share-location"], "", () => this.act.locate()));
    }
    this.panel("attach", ...entries);
    entries[0].focus();
  }

  #listen() {
    $("composer").addEventListener("submit", (event) => {
      event.preventDefault();
      this.#submit();
    });
    $("commands").addEventListener("click", () =>
      this.open === "commands" ? this.panel() : this.#showCommands("/", { focus: true }),
    );
    $("attach").addEventListener("click", () => (this.open === "attach" ? this.panel() : this.#showAttachments()));
    $("panel").addEventListener("keydown", (event) => this.#walk(event));
    ["picture", "document"].forEach((id) =>
      $(id).addEventListener("change", () => {
        this.choose($(id).files[0]);
        $(id).value = "";
      }),
    );
    $("context-drop").addEventListener("click", () => this.#drop());
    this.text.addEventListener("input", () => {
      this.#grow();
      if (/^\/\w*$/.test(this.text.value)) this.#showCommands(this.text.value);
      else if (this.open === "commands") this.panel();
    });
    this.text.addEventListener("keydown", (event) => this.#typed(event));
    this.text.addEventListener("paste", (event) => {
      this.choose([...event.clipboardData.files].find((file) => file.type.startsWith("image/")));
    });
    document.addEventListener("click", (event) => {
      if (this.open && !event.target.closest("#panel, #composer")) this.panel();
    });
  }

  #typed(event) {
    if (event.key === "Enter" && !event.shiftKey && !event.isComposing) {
      event.preventDefault();
      this.#submit();
    } else if (event.key === "Escape") {
      if (this.open) this.panel();
      else if (this.editing || this.picture) this.#drop();
    } else if (event.key === "ArrowDown" && this.open) {
      event.preventDefault();
      $("panel").querySelector(".entry")?.focus();
    } else if (event.key === "ArrowUp" && !this.text.value && !this.editing && this.act.last()) {
      event.preventDefault();
      this.edit(this.act.last());
    }
  }

  #walk(event) {
    const entries = [...$("panel").querySelectorAll(".entry")];
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (event.key === "Escape") {
      this.panel();
      this.text.focus();
    } else if (step && entries.length) {
      event.preventDefault();
      const index = entries.indexOf(document.activeElement);
      entries[(index + step + entries.length) % entries.length].focus();
    }
  }
}

function isPicture(file) {
  return Boolean(file?.type.startsWith("image/"));
}

// Pictures of today's phones are often above the limit (bytes): draw them smaller here rather than refuse them.
export async function smaller(file, limit) {
  if (file.size <= limit || !isPicture(file)) return file;
  try {
    const whole = await createImageBitmap(file);
    const share = Math.min(1, WIDEST / Math.max(whole.width, whole.height));
    const canvas = make("canvas");
    canvas.width = Math.round(whole.width * share);
    canvas.height = Math.round(whole.height * share);
    canvas.getContext("2d").drawImage(whole, 0, 0, canvas.width, canvas.height);
    return await new Promise((done) => canvas.toBlob((made) => done(made ?? file), "image/jpeg", 0.85));
  } catch {
    return file; // the server says in words what is wrong with it
  }
}
