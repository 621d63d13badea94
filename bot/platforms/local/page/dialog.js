// A form as a native dialog: one widget per kind of field, the server's errors at their fields. Decides nothing.

import { icon, make } from "./lines.js";

const FEW = 10; // choices that are found by looking
const ISO = /^\d{4}-\d{2}-\d{2}$/;

// Without case and accents, so that "sorenga" and "Évry" are found as people type them.
const fold = (text) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();

export class Dialog {
  // act.fill(line, draft, values): hand in.
  constructor(element, act) {
    this.element = element;
    this.act = act;
    this.typed = new Map(); // draft -> what was typed before the dialog was closed without sending
    this.draft = null;
    this.sent = false;
    element.addEventListener("close", () => this.#closed());
    element.addEventListener("click", (click) => click.target === element && element.close());
  }

  open(line, words) {
    this.line = line;
    this.words = words;
    this.#draw(line.dialog, this.typed.get(line.dialog.draft) ?? {});
    this.element.showModal();
    this.#focus();
  }

  // A line of Kith's came. After sending it is the answer: errors are shown here, anything else closes the dialog.
  heard(line) {
    if (!this.sent || !this.element.open) return;
    if (line.dialog?.draft === this.draft && line.dialog.inputs.some((input) => input.error)) {
      const kept = this.#values();
      this.line = line;
      this.#draw(line.dialog, kept);
      this.#focus();
    } else {
      this.typed.delete(this.draft);
      this.element.close();
    }
  }

  // The server did not take it: what was typed stays.
  release() {
    this.#wait(false);
  }

  #draw(dialog, typed) {
    this.draft = dialog.draft;
    this.readers = new Map();
    const words = this.words;
    const title = make("h2", { id: "dialog-title" }, dialog.title);
    const drop = make("button", { type: "button", class: "icon small", "aria-label": words.close });
    drop.append(icon("close"));
    drop.addEventListener("click", () => this.element.close());
    const fields = dialog.inputs.map((input) => this.#field(input, typed[input.name]));
    this.submit = make("button", { type: "submit", class: "key main" }, words["form-send"]);
    const cancel = make("button", { type: "button", class: "key plain" }, words["form-cancel"]);
    cancel.addEventListener("click", () => this.element.close());
    const form = make(
      "form",
      { method: "dialog", novalidate: true },
      make("header", {}, title, drop),
      make("div", { class: "fields" }, ...fields),
      make("footer", {}, cancel, this.submit),
    );
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      this.#send();
    });
    this.form = form;
    this.element.replaceChildren(form);
    this.#wait(false);
  }

  #field(input, typed) {
    const id = `field-${input.name}`;
    const value = typed ?? input.value;
    const chosen = ["choice", "many", "yesno"].includes(input.kind) && input.options.length > 0;
    const grouped = chosen && input.kind === "many";
    // What to type is no help where one chooses.
    const helped = input.help && !chosen;
    const described = [helped ? `${id}-help` : "", `${id}-error`].filter(Boolean).join(" ");
    const shared = { id, name: input.name, "aria-describedby": described };
    if (input.required) shared["aria-required"] = "true";
    if (input.error) shared["aria-invalid"] = "true";
    const optional = input.required ? null : make("span", { class: "optional" }, ` ${this.words["form-optional"]}`);
    const help = helped ? make("p", { class: "help", id: `${id}-help` }, input.help) : null;
    const error = make("p", { class: "error", id: `${id}-error` }, input.error);
    const control = this.#control(input, shared, value);
    if (grouped) {
      const group = make("fieldset", { id, "aria-describedby": described });
      group.append(make("legend", {}, input.label, optional), ...[help, control, error].filter(Boolean));
      return make("div", { class: "field" }, group);
    }
    const label = make("label", { for: id }, input.label, optional);
    return make("div", { class: "field" }, label, help, control, error);
  }

  #control(input, shared, value) {
    const draw = {
      text: () => this.#area(input, shared, value),
      number: () => this.#line(input, { ...shared, inputmode: "decimal" }, value),
      date: () => this.#date(input, shared, value),
      choice: () => this.#choice(input, shared, value, input.options),
      many: () => this.#many(input, shared, value),
      yesno: () => this.#choice(input, shared, value, input.options),
    }[input.kind];
    return draw ? draw() : this.#line(input, shared, value);
  }

  #line(input, shared, value) {
    const control = make("input", { type: "text", ...shared, value, autocomplete: "off" });
    this.readers.set(input.name, () => control.value);
    return control;
  }

  #area(input, shared, value) {
    const control = make("textarea", { rows: "3", ...shared }, value);
    this.readers.set(input.name, () => control.value);
    return control;
  }

  #date(input, shared, value) {
    // Words such as "yesterday" and ranges can be typed; the calendar is the browser's own.
    const control = this.#line(input, shared, value);
    const picker = make("input", { type: "date", class: "picker", tabindex: "-1", "aria-hidden": "true" });
    if (ISO.test(value)) picker.value = value;
    picker.addEventListener("change", () => {
      if (picker.value) control.value = picker.value;
      control.focus();
    });
    const open = make("button", { type: "button", class: "icon", "aria-label": this.words["form-date"] });
    open.title = this.words["form-date"];
    open.append(icon("date"));
    open.addEventListener("click", () => picker.showPicker());
    return make("div", { class: "with-picker" }, control, open, picker);
  }

  #choice(input, shared, value, options) {
    if (!options.length) return this.#line(input, shared, value);
    const control = make("select", shared);
    if (!input.required || !value) control.append(make("option", { value: "" }, this.words["form-none"]));
    control.append(...options.map(([one, label]) => make("option", { value: one }, label)));
    control.value = value;
    if (control.selectedIndex < 0 && value) {
      // The value is none of the choices (typed words): keep it as one.
      control.append(make("option", { value }, value));
      control.value = value;
    }
    this.readers.set(input.name, () => control.value);
    return control;
  }

  #many(input, shared, value) {
    if (!input.options.length) return this.#line(input, shared, value);
    const chosen = new Set(value.split(",").map((one) => one.trim()));
    const boxes = input.options.map(([one, label]) => {
      const box = make("input", { type: "checkbox", name: input.name, value: one });
      box.checked = chosen.has(one);
      return [box, make("label", { class: "pill" }, box, make("span", {}, label))];
    });
    this.readers.set(input.name, () => boxes.filter(([box]) => box.checked).map(([box]) => box.value).join(","));
    const pills = make("div", { class: "pills" }, ...boxes.map(([, label]) => label));
    if (boxes.length <= FEW) return pills;
    const search = make("input", { type: "search", placeholder: this.words["form-search"] });
    search.setAttribute("aria-label", this.words["form-search"]);
    search.addEventListener("input", () => {
      const sought = fold(search.value.trim());
      for (const [box, label] of boxes) label.hidden = !box.checked && !fold(label.textContent).includes(sought);
    });
    search.addEventListener("keydown", (event) => event.key === "Enter" && event.preventDefault());
    return make("div", { class: "searched" }, search, pills);
  }

  #values() {
    return Object.fromEntries([...this.readers].map(([name, read]) => [name, read()]));
  }

  #send() {
    const values = this.#values();
    let complete = true;
    for (const input of this.line.dialog.inputs) {
      const missing = input.required && !values[input.name].trim();
      this.#complain(input.name, missing ? this.words["form-required"] : "");
      complete &&= !missing;
    }
    if (!complete) {
      this.#focus();
      return;
    }
    this.typed.set(this.draft, values);
    this.#wait(true);
    this.sent = true;
    this.act.fill(this.line, this.draft, values);
  }

  #complain(name, words) {
    const control = this.form.querySelector(`#${CSS.escape(`field-${name}`)}`);
    this.form.querySelector(`#${CSS.escape(`field-${name}-error`)}`).textContent = words;
    if (words) control.setAttribute("aria-invalid", "true");
    else control.removeAttribute("aria-invalid");
  }

  #focus() {
    const wrong = this.form.querySelector("[aria-invalid=true]");
    const first = this.form.querySelector(".fields input:not(.picker), .fields select, .fields textarea");
    const target = wrong?.matches("fieldset") ? wrong.querySelector("input") : wrong ?? first;
    target?.focus();
  }

  #wait(waiting) {
    this.sent = false;
    this.submit.disabled = waiting;
    this.submit.textContent = waiting ? this.words["form-sending"] : this.words["form-send"];
  }

  #closed() {
    if (this.draft !== null && this.readers && !this.sent) this.typed.set(this.draft, this.#values());
    this.draft = null;
    this.sent = false;
  }
}
