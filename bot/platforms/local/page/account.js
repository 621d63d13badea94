// Where a member sees the browsers that are signed in, and signs out of one. Knows no socket.

import { icon, make } from "./lines.js";

const $ = (id) => document.getElementById(id);

export class Account {
  // forget(): leave nothing of this person in the browser. complain(words): when it does not work just now.
  constructor({ forget, complain }) {
    this.forget = forget;
    this.complain = complain;
    this.dialog = $("account-dialog");
    $("account").addEventListener("click", () => this.#open());
  }

  dress(setup, language) {
    this.words = setup.words;
    this.day = new Intl.DateTimeFormat(language, { day: "numeric", month: "long", year: "numeric" });
    $("account").hidden = !setup.member;
    $("account").setAttribute("aria-label", this.words.account);
    $("account").title = this.words.account;
  }

  async #open() {
    let browsers;
    try {
      browsers = await (await fetch("/chat/browsers")).json();
    } catch {
      return this.complain(this.words.offline);
    }
    const close = make("button", { type: "button", class: "icon", "aria-label": this.words.close }, icon("close"));
    close.addEventListener("click", () => this.dialog.close());
    const leave = make("button", { type: "button", class: "key bad" }, this.words["sign-out"]);
    leave.addEventListener("click", () => this.#leave(browsers.find((one) => one.here)));
    const stay = make("button", { type: "button", class: "key" }, this.words.stay);
    stay.addEventListener("click", () => this.dialog.close());
    this.dialog.replaceChildren(
      make(
        "form",
        { method: "dialog" },
        make("header", {}, make("h2", { id: "account-title" }, this.words.account), close),
        make(
          "div",
          { class: "fields" },
          make("p", { class: "about" }, this.words["account-about"]),
          make("ul", { class: "browsers" }, ...browsers.map((one) => this.#entry(one))),
        ),
        make("footer", {}, leave, stay),
      ),
    );
    if (!this.dialog.open) this.dialog.showModal();
  }

  #entry(browser) {
    const name = browser.name || this.words.browser;
    const seen = `${this.words["last-used"]} ${this.day.format(new Date(browser.seen))}`;
    const entry = make(
      "li",
      {},
      make("div", {}, make("strong", {}, name), make("span", {}, browser.here ? this.words["this-browser"] : seen)),
    );
    if (!browser.here) {
      const label = `${this.words["sign-out"]}: ${name}`;
      const end = make("button", { type: "button", class: "key bad", "aria-label": label }, this.words["sign-out"]);
      end.addEventListener("click", () => this.#leave(browser));
      entry.append(end);
    }
    return entry;
  }

  async #leave(browser) {
    let answer;
    try {
      answer = await fetch(`/chat/leave?browser=${browser.id}`, { method: "POST" });
    } catch {
      return this.complain(this.words.offline);
    }
    if (!browser.here && answer.ok) return this.#open();
    this.forget();
    location.replace("/?left");
  }
}
