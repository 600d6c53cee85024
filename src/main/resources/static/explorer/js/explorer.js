/* The page as a whole: its frame and the current view. */
import { html, render, nothing } from '/lib/lit-html/lit-html.js';
import { answer, whenAnswered } from './api.js';
import { address, here, whenChanged } from './state.js';
import { framework } from './frame.js';
import { failure, say } from './parts.js';
import { pathView } from './path.js';
import { search } from './search.js';
import { comparePage, competencyPage, feedersPage, jobPage, rulesPage } from './pages.js';
import { matrixPage } from './matrix.js';
import { gapPage, vacanciesPage, vacancyPage } from './vacancies.js';

const VIEWS = {
  path: { view: pathView },
  job: { view: jobPage },
  feeders: { view: feedersPage },
  competency: { view: competencyPage },
  compare: { view: comparePage },
  vacancies: { view: vacanciesPage },
  vacancy: { view: vacancyPage },
  gap: { view: gapPage },
  matrix: { view: matrixPage },
  rules: { view: rulesPage },
};

const NAV = [['path', 'Paths'], ['compare', 'Compare'], ['vacancies', 'Vacancies'], ['matrix', html`<span class="if-wide">Competency </span>map`], ['rules', 'Rules']];

let asked = false;
let shownPage = null;
let lastNews = null;

function redraw() {
  if (!asked) {
    asked = true;
    queueMicrotask(() => {
      asked = false;
      draw();
    });
  }
}

function draw() {
  const { page, rest, params } = here();
  const view = VIEWS[page];
  framework(); // which one is remembered in the addresses below
  render(html`
    <a class="skip" href="#main" @click=${skip}>Skip to the content</a>
    <header class="top">
      <a class="brand" href=${address('path')}><img src="/explorer/mark.svg" alt="" width="26" height="26">Career Graph</a>
      <nav aria-label="Views">${NAV.map(([name, words]) => html`<a href=${address(name)} aria-current=${name === page ? 'page' : nothing}>${words}</a>`)}</nav>
      ${search()}
    </header>
    <main id="main" tabindex="-1" data-page=${page}>${view ? drawn(view) : lost()}</main>
    <footer class="bottom">
      <p>Facts are summaries in our own words of public documents; each line names its place in them. What a document does not state is shown as not stated. Nothing here is a promise.</p>
      <p class="print-only">Printed on ${new Date().toLocaleDateString('en-GB', { dateStyle: 'long' })} from version ${answer('catalogue').data?.catalogue.version ?? ''} of the catalogue.</p>
      <p class="no-print"><a href="/graphiql">Ask the API yourself</a></p>
    </footer>`, document.getElementById('page'));
  const title = document.querySelector('main h1')?.textContent.trim().replace(/\s+/g, ' ');
  if (page !== 'path') {
    document.title = `${title ?? 'Not found'} · Career Graph`;
  }
  const now = `${page}/${rest}`;
  if (shownPage !== null && shownPage !== now && document.querySelector('main h1')) {
    // another page: focus its heading
    shownPage = now;
    scrollTo(0, 0);
    document.querySelector('main h1').focus({ preventScroll: true });
  } else if (shownPage === null) {
    shownPage = now;
  }
  const ready = !document.querySelector('main [aria-busy=true]');
  document.documentElement.toggleAttribute('data-ready', ready);
  if (ready) {
    // announces to screen readers what has changed
    const news = [...document.querySelectorAll('main [data-news]')].map((one) => one.textContent.trim().replace(/\s+/g, ' ')).join('. ');
    if (news && news !== lastNews && lastNews !== null) {
      say(news);
    }
    lastNews = news;
  }
}

/** If a view fails, the page says so and keeps the rest. */
function drawn({ view }) {
  try {
    return view();
  } catch (mistake) {
    console.error(mistake);
    return failure({ kind: 'refused', message: 'This page failed. Loading it again may help.' }, true);
  }
}

const lost = () => html`<section class="notice"><h1 tabindex="-1">There is no such page</h1><p><a href="#/">To the paths</a></p></section>`;

/** The fragment of the address holds our state, so links within the page cannot use it. */
function skip(event) {
  event.preventDefault();
  document.getElementById('main').focus();
}

whenAnswered(redraw);
whenChanged(redraw);
draw();
