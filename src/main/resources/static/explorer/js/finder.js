/* A text field with a list of choices: ARIA's editable combobox. */
import { html, nothing } from '/lib/lit-html/lit-html.js';
import { live } from '/lib/lit-html/directives/live.js';
import { redraw } from './state.js';
import { say } from './parts.js';
import { few } from './words.js';

const open = new Map(); // by id: {text, active, entered}

/**
 * @param options the choices for a text: `(text) => [{label, hint, group, choose}]`; the list may be `waiting` for an answer
 *   and have a `note`
 * @param value the label of the current choice
 * @param hint what the list shows while nothing is typed and there are no choices
 */
export function finder({ id, label, value, placeholder, options, hint = 'Nothing of that name', big = false }) {
  const state = open.get(id);
  const list = state ? options(state.text) : [];
  const active = state ? Math.min(state.active, list.length - 1) : -1;
  if (state && !list.waiting) {
    if (state.entered) {
      // Enter was pressed before the last letters were looked up
      queueMicrotask(() => choose(list[Math.max(0, active)]));
    } else if (state.text && state.counted !== state.text) {
      state.counted = state.text;
      say(few(list.length, 'choice'));
    }
  }
  const set = (next) => {
    next ? open.set(id, next) : open.delete(id);
    redraw();
  };
  const choose = (option) => {
    set(null);
    option?.choose();
  };
  const keys = (event) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step) {
      event.preventDefault();
      set(state ? { ...state, active: (active + step + list.length) % Math.max(1, list.length) } : { text: '', active: 0 });
    } else if (event.key === 'Enter' && state) {
      event.preventDefault();
      list.waiting ? set({ ...state, entered: true }) : choose(list[Math.max(0, active)]);
    } else if (event.key === 'Escape' && state) {
      event.preventDefault();
      set(null);
    }
  };
  let group = null;
  return html`<span class="finder ${big ? 'big' : ''} ${state ? 'open' : ''}">
    <label class="unseen" for=${id}>${label}</label>
    <input id=${id} type="text" role="combobox" autocomplete="off" spellcheck="false" placeholder=${placeholder}
      aria-autocomplete="list" aria-expanded=${Boolean(state)} aria-controls="${id}-list"
      aria-activedescendant=${active >= 0 ? `${id}-${active}` : nothing}
      .value=${live(state ? state.text : value ?? '')}
      @focus=${(event) => { event.target.select(); }}
      @click=${() => { if (!state) { set({ text: '', active: -1 }); } }}
      @input=${(event) => set({ text: event.target.value, active: 0 })}
      @keydown=${keys}
      @blur=${() => set(null)}>
    <ul id="${id}-list" role="listbox" aria-label=${label} ?hidden=${!state}>
      ${list.note ? html`<li role="presentation" class="group">${list.note}</li>` : nothing}
      ${list.map((option, at) => {
        const head = option.group !== group ? option.group : null;
        group = option.group;
        return html`${head ? html`<li role="presentation" class="group">${head}</li>` : nothing}
          <li id="${id}-${at}" role="option" aria-selected=${at === active}
            @mousedown=${(event) => { event.preventDefault(); choose(option); }}>
            <span>${option.label}</span> <small>${option.hint}</small></li>`;
      })}
      ${state && !list.length && !list.note ? html`<li role="presentation" class="group">${list.waiting ? 'Looking …' : state.text ? 'Nothing of that name' : hint}</li>` : nothing}
    </ul>
  </span>`;
}

/** Whether each word of the text is the beginning of a word of the label. */
export function fits(label, text) {
  const words = plain(label).split(/[^a-z0-9]+/);
  return plain(text).split(/[^a-z0-9]+/).every((part) => words.some((word) => word.startsWith(part)));
}

const plain = (text) => text.toLowerCase().normalize('NFD').replace(/\p{Diacritic}/gu, '');
