/*
 * The lattice: a table of grades by fields whose cells are the jobs, with the lines from job to job behind it. All rows have one height
 * and all columns one width, so the lines are drawn in units of rows and columns, whatever their size in the style sheet.
 */
import '/lib/d3-path/dist/d3-path.min.js';
import '/lib/d3-shape/dist/d3-shape.min.js';
import { html, svg, nothing } from '/lib/lit-html/lit-html.js';
import { SHORT } from './words.js';
import { redraw } from './state.js';

const { line, linkVertical, curveBasis } = globalThis.d3;

/** In units of rows, as in the style sheet. */
const BRIDGE = 0.75;

let pointed = null; // the job under the pointer or in focus

/**
 * @param marks by job: `start`, `end`, `way`, `reach`, `place`, or with a person `met`, `unmet`, `open`
 * @param lines drawn above the background lines: `{from, to, kind, strong}`
 * @param onPoint the lines to add while the pointer or focus is on a job
 * @param href the link of a job
 * @param doing what the link does, in words
 */
export function lattice({ frame, leads, marks, lines, href, doing, onPoint = null }) {
  const blocks = categories(frame);
  const bridged = (at) => at > 0 && blocks[at].bridges.some(({ category }) => category.id === blocks[at - 1].id);
  const heights = new Map();
  let y = 0;
  blocks.forEach(({ grades }, at) => {
    y += bridged(at) ? BRIDGE : 0;
    grades.forEach((grade) => heights.set(grade.code, y++ + 0.5));
  });
  const order = [...heights.keys()];
  const at = (id) => {
    const job = frame.jobs.get(id);
    return [frame.fields.indexOf(job.field), heights.get(job.grade)];
  };
  const chosen = marks.size > 0;
  const above = pointed && onPoint ? [...lines.filter((one) => one.to !== pointed), ...onPoint(pointed)] : lines;
  return html`<a class="skip here" href="#after" @click=${past}>Skip the picture of the jobs</a>
  <figure class="lattice ${chosen ? 'chosen' : ''}">
    <div class="lattice-frame" .style=${`--fields: ${frame.fields.length}; --rows: ${y}`}>
      <svg class="lines" viewBox="0 0 ${frame.fields.length} ${y}" preserveAspectRatio="none" aria-hidden="true">
        ${leads.map(({ from, to, kind }) => svg`<path class="lead ${kind}" d=${path(at(from), at(to), order, frame, from, to)}></path>`)}
        ${above.map(({ from, to, kind, strong }) => svg`<path class="way ${kind} ${strong ? 'strong' : ''}"
          d=${path(at(from), at(to), order, frame, from, to)}></path>`)}
      </svg>
      <table>
        <caption class="unseen">The jobs: grades in rows, highest first in each category; fields of work in columns. ${doing}</caption>
        <thead>
          <tr><td class="corner" colspan="2"></td>${frame.fields.map((field) => html`<th scope="col"><span aria-hidden="true" title=${field.name}>${SHORT[field.id.split('/').at(-1)] ?? field.name}</span><span class="unseen">${field.name}</span></th>`)}</tr>
        </thead>
        ${blocks.map(({ name, grades }, at) => html`${bridged(at)
          ? html`<tbody><tr class="bridge"><td colspan=${frame.fields.length + 2}><span>the bridge<span class="if-wide"> between categories</span></span></td></tr></tbody>` : nothing}
          ${block(name, grades)}`)}
      </table>
    </div>
    <figcaption aria-hidden="true">${pointed ? told(frame.jobs.get(pointed), doing) : legend(marks)}</figcaption>
  </figure><span id="after-lattice" tabindex="-1"></span>`;

  function block(name, grades) {
    return html`<tbody>
      ${grades.map((grade, at) => html`<tr>${at ? nothing : html`<th scope="rowgroup" rowspan=${grades.length} class="category"><span>${name}</span></th>`}<th scope="row">${grade.code}</th>${frame.fields.map((field) => cell(field, grade))}</tr>`)}
    </tbody>`;
  }

  function cell(field, grade) {
    const job = field.families.flatMap((family) => family.jobs).find((one) => one.grade.code === grade.code);
    if (!job) {
      return html`<td></td>`;
    }
    const mark = marks.get(job.id) ?? '';
    return html`<td><a class="stop ${mark}" href=${href(job.id)} data-job=${job.id}
      aria-current=${mark === 'start' ? 'location' : nothing}
      @pointerenter=${() => point(job.id)} @pointerleave=${() => point(null)}
      @focus=${() => point(job.id)} @blur=${() => point(null)}>
      <i class="dot" aria-hidden="true"></i><span class="name" aria-hidden="true">${short(job.title)}</span><span class="unseen">${job.title}, ${grade.code}${SAID[mark] ?? ''}</span></a></td>`;
  }
}

/** The categories that have jobs, each below those to which its bridges lead, with its grades that have jobs, highest first. */
function categories(frame) {
  const there = new Set([...frame.jobs.values()].map((job) => job.grade));
  const grades = frame.grades.filter((grade) => there.has(grade.code)).reverse();
  return [...new Map(grades.map(({ category }) => [category.id, category])).values()]
    .map((category) => ({ ...category, grades: grades.filter((grade) => grade.category.id === category.id) }))
    .sort((one, other) => isBridged(one, other) - isBridged(other, one));
}

function isBridged(one, other) {
  return one.bridges.some(({ category }) => category.id === other.id);
}

/** Shortens a title; the head of the column contains the rest. */
const short = (title) => title.replace('Communication and Information Management', 'Communication …');

const SAID = {
  start: ', where you are',
  end: ', where you want to be',
  way: ', on the way',
  reach: ', can be reached by one move',
  met: ', every essential line met by what you entered',
  unmet: ', not every essential line met',
  open: ', not everything known',
};

function past(event) {
  event.preventDefault();
  document.getElementById('after-lattice').focus();
}

function point(id) {
  if (pointed !== id) {
    pointed = id;
    redraw();
  }
}

const told = (job, doing) => html`<b>${job.title}</b>, ${job.grade} · ${job.field.name}. <span class="small">${doing}</span>`;

function legend(marks) {
  const there = new Set(marks.values());
  const keys = [['start', 'you are here'], ['end', 'you want to be here'], ['way', 'on the way'], ['reach', 'one move away'],
    ['met', 'all met'], ['open', 'not all known'], ['unmet', 'not all met']];
  return html`<span class="key"><i class="dot"></i>a job</span>
    ${keys.filter(([key]) => there.has(key)).map(([key, words]) => html`<span class="key ${key}"><i class="dot"></i>${words}</span>`)}
    <span class="key"><svg viewBox="0 0 28 8" aria-hidden="true"><path class="lead PROMOTION" d="M0 4H28"></path></svg>promotion</span>
    <span class="key"><svg viewBox="0 0 28 8" aria-hidden="true"><path class="lead CATEGORY_BRIDGE" d="M0 4H28"></path></svg>bridge</span>`;
}

const curve = line().curve(curveBasis);
const link = linkVertical();

/** A straight line to the next job of a column, a bow around the jobs between, a sweep across columns. */
function path([x1, y1], [x2, y2], order, frame, from, to) {
  if (x1 === x2) {
    const apart = Math.abs(order.indexOf(frame.jobs.get(from).grade) - order.indexOf(frame.jobs.get(to).grade));
    const bow = apart < 2 ? 0 : 0.09 + 0.022 * apart;
    return curve([[x1, y1], [x1 - bow, y1 + (y2 - y1) * 0.2], [x1 - bow, y1 + (y2 - y1) * 0.8], [x2, y2]]);
  }
  if (y1 === y2) {
    return curve([[x1, y1], [x1 + (x2 - x1) * 0.1, y1 - 0.4], [x1 + (x2 - x1) * 0.9, y1 - 0.4], [x2, y2]]);
  }
  return link({ source: [x1, y1], target: [x2, y2] });
}
