/*
 * The lattice: a table whose rows are grades, or steps where there are no grades, and whose columns are fields or families; the cells
 * hold the jobs, with the lines from job to job behind them. All columns have one width, and each row the height of a whole number of
 * jobs, so the lines are drawn in units of jobs, whatever their size in the style sheet. Where more columns are needed than fit, fields
 * are folded: a cell then says how many jobs it holds, and opens.
 */
import '/lib/d3-path/dist/d3-path.min.js';
import '/lib/d3-shape/dist/d3-shape.min.js';
import { html, svg, nothing } from '/lib/lit-html/lit-html.js';
import { rowOf } from './frame.js';
import { titleOf } from './parts.js';
import { here, redraw, withParams } from './state.js';
import { few } from './words.js';

const { line, linkVertical, curveBasis } = globalThis.d3;

/** In units of rows, as in the style sheet. */
const BRIDGE = 0.75;
/** In units of columns, as in the style sheet: how far a branch stands beside the one it leaves. */
const BRANCH = 0.09;
/** So many columns have room for the names of jobs. */
const MOST_COLUMNS = 12;

let pointed = null; // the job under the pointer or in focus

/**
 * @param marks by job: `start`, `end`, `way`, `reach`, `place`, or with a person `met`, `unmet`, `open`
 * @param lines drawn above the background lines: `{from, to, kind, strong}`
 * @param onPoint the lines to add while the pointer or focus is on a job
 * @param href the link of a job
 * @param doing what the link does, in words
 */
export function lattice({ frame, leads, marks, lines, href, doing, onPoint = null }) {
  const unfolded = frame.columns.find(({ id }) => id === here().params.open);
  const columns = columnsOf(frame, marks, unfolded);
  const columnOf = new Map(columns.flatMap(({ families }, at) => families.flatMap((family) => family.jobs.map((job) => [job.id, at]))));
  const cells = new Map(); // by column and row
  frame.jobs.forEach((job) => {
    const key = `${columnOf.get(job.id)} ${rowOf(job)}`;
    cells.set(key, [...(cells.get(key) ?? []), job]);
  });
  const rows = new Map();
  let height = 0;
  frame.blocks.forEach((block, at) => {
    height += !at ? 0 : block.bridged ? BRIDGE : 0;
    block.rows.forEach(({ key }) => {
      const most = Math.max(1, ...columns.map(({ folded }, column) => (folded ? 1 : cells.get(`${column} ${key}`)?.length ?? 1)));
      rows.set(key, { top: height, height: most, at: rows.size });
      height += most;
    });
  });
  const isFolded = (id) => columns[columnOf.get(id)].folded;
  const at = (id) => {
    const job = frame.jobs.get(id);
    const { top, height: room, at: row } = rows.get(rowOf(job));
    const beside = isFolded(id) ? [job] : cells.get(`${columnOf.get(id)} ${rowOf(job)}`);
    return { x: columnOf.get(id) + (isFolded(id) ? 0 : job.track * BRANCH), y: top + ((beside.indexOf(job) + 0.5) * room) / beside.length, row };
  };
  const chosen = marks.size > 0;
  const above = pointed && onPoint ? [...lines.filter((one) => one.to !== pointed), ...onPoint(pointed)] : lines;
  const drawable = ({ from, to }) => columnOf.has(from) && columnOf.has(to) && !(isFolded(from) && isFolded(to));
  const below = leads.filter((lead) => columnOf.has(lead.from) && columnOf.has(lead.to) && !isFolded(lead.from) && !isFolded(lead.to));
  const folds = columns.some(({ folded }) => folded) || unfolded;
  return html`${folds ? choiceOfFields(frame, unfolded) : nothing}
  <a class="skip here" href="#after" @click=${past}>Skip the picture of the jobs</a>
  <figure class="lattice ${chosen ? 'chosen' : ''}">
    <div class="lattice-frame" .style=${`--fields: ${columns.length}; --rows: ${height}`} tabindex=${columns.length > MOST_COLUMNS ? 0 : nothing} role=${columns.length > MOST_COLUMNS ? 'region' : nothing} aria-label=${columns.length > MOST_COLUMNS ? 'The jobs' : nothing}>
      <div class="lattice-sheet">
      <svg class="lines" viewBox="0 0 ${columns.length} ${height}" preserveAspectRatio="none" aria-hidden="true">
        ${below.map(({ from, to, kind }) => svg`<path class="lead ${kind}" d=${path(at(from), at(to))}></path>`)}
        ${above.filter(drawable).map(({ from, to, kind, strong }) => svg`<path class="way ${kind} ${strong ? 'strong' : ''}" d=${path(at(from), at(to))}></path>`)}
      </svg>
      <table>
        <caption class="unseen">The jobs: ${frame.grades.size ? 'grades in rows, highest first in each category' : 'steps of each ladder in rows, highest first'}; ${columns.every(({ families }) => families.length === 1) ? 'families' : 'fields of work'} in columns. ${doing}</caption>
        <thead>
          <tr><td class="corner" colspan="2"></td>${columns.map((column) => html`<th scope="col" class=${column.folded ? 'folded' : ''}>${heading(column)}</th>`)}</tr>
        </thead>
        ${frame.blocks.map((block, at) => html`${block.bridged
          ? html`<tbody><tr class="bridge"><td colspan=${columns.length + 2}><span>the bridge<span class="if-wide"> between categories</span></span></td></tr></tbody>` : nothing}
          <tbody class=${at && !block.bridged ? 'apart' : ''}>${block.rows.map(({ key, name }, index) => html`<tr .style=${`--jobs: ${rows.get(key).height}`}>${index ? nothing
            : html`<th scope="rowgroup" rowspan=${block.rows.length} class="category"><span title=${block.name}>${block.name}</span></th>`}<th scope="row">${block.id === 'steps' ? html`<span class="unseen">step </span>` : nothing}${name}</th>${columns.map((column, number) => cell(column, cells.get(`${number} ${key}`)))}</tr>`)}</tbody>`)}
      </table></div>
    </div>
    <figcaption aria-hidden="true">${pointed && frame.jobs.has(pointed) ? told(frame.jobs.get(pointed), doing) : legend(marks, below, folds, frame)}</figcaption>
  </figure><span id="after-lattice" tabindex="-1"></span>`;

  function cell(column, jobs = []) {
    return html`<td>${!jobs.length ? nothing : column.folded ? count(column, jobs) : jobs.map((job, at) => stop(column, job, at, jobs.length))}</td>`;
  }

  function stop(column, job, index, of) {
    const mark = marks.get(job.id) ?? '';
    const placed = `--track: ${job.track}; --tracks: ${Math.max(...column.families.flatMap((family) => family.jobs.map(({ track }) => track)))}${of > 1 ? `; top: ${(100 * index) / of}%; bottom: ${100 - (100 * (index + 1)) / of}%` : ''}`;
    return html`<a class="stop ${mark}" href=${href(job.id)} data-job=${job.id} .style=${placed}
      aria-current=${mark === 'start' ? 'location' : nothing}
      @pointerenter=${() => point(job.id)} @pointerleave=${() => point(null)}
      @focus=${() => point(job.id)} @blur=${() => point(null)}>
      <i class="dot" aria-hidden="true"></i><span class="name" aria-hidden="true">${short(job.title, column.name)}</span><span class="unseen">${titleOf(job)}${SAID[mark] ?? ''}</span></a>`;
  }

  /** How many jobs a folded cell holds, and how many of them are marked. */
  function count({ name, opens }, jobs) {
    const marked = jobs.map(({ id }) => marks.get(id)).filter(Boolean);
    const best = Object.keys(SAID).find((mark) => marked.includes(mark)) ?? '';
    return html`<a class="stop count ${best}" href=${withParams({ open: opens })}><span class="dot">${jobs.length}</span><span class="unseen"> ${jobs.length === 1 ? 'job' : 'jobs'} of ${name}${best ? `, ${marked.filter((mark) => mark === best).length}${SAID[best].replace(',', '')}` : ''}: show</span></a>`;
  }
}

function heading({ name, folded, opens, hint }) {
  return html`<span aria-hidden="true" title=${hint ?? name}>${folded ? html`<a tabindex="-1" href=${withParams({ open: opens })}>${name}</a>` : name}</span><span class="unseen">${hint ?? name}</span>`;
}

/** Fields by name, with the number of their jobs: one of them is opened at a time. */
function choiceOfFields(frame, unfolded) {
  const jobs = ({ families }) => families.reduce((sum, family) => sum + family.jobs.length, 0);
  return html`<nav class="fields no-print" aria-label="Fields of work"><a href=${withParams({ open: null })} aria-current=${unfolded ? 'false' : 'true'}>All ${few(frame.columns.length, 'field')}</a>
    ${frame.columns.map((column) => html`<a href=${withParams({ open: column.id })} aria-current=${column === unfolded ? 'true' : 'false'}>${column.name} <span class="small">${jobs(column)}</span></a>`)}</nav>`;
}

/**
 * The columns. A field is one column where its families stand above each other, and otherwise a column for each family. If these are
 * more than fit, fields are folded, all but the open one, and but the families of the places that are marked as start, end and way.
 */
function columnsOf(frame, marks, unfolded) {
  const whole = frame.columns.flatMap(ladders);
  if (whole.length <= MOST_COLUMNS) {
    return whole;
  }
  const stands = new Set([...marks].filter(([, mark]) => mark === 'start' || mark === 'end' || mark === 'way').map(([id]) => frame.jobs.get(id)?.family.id));
  const near = stands.size <= MOST_COLUMNS / 2 ? stands : new Set();
  const columns = frame.columns.flatMap((column) => {
    if (column === unfolded) {
      return ladders(column);
    }
    const shown = column.families.filter(({ id }) => near.has(id));
    const rest = column.families.filter(({ id }) => !near.has(id));
    const name = shown.length ? `${few(rest.length, 'other family', 'other families')}` : column.name;
    return [...shown.map(ladder), ...(rest.length ? [{ name, hint: shown.length ? `${name} of ${column.name}` : null, folded: true, opens: column.id, families: rest }] : [])];
  });
  const others = columns.filter(({ folded }) => folded);
  return columns.length <= MOST_COLUMNS || others.length === columns.length ? columns
    : [...columns.filter(({ folded }) => !folded), { name: 'the other families', folded: true, opens: null, families: others.flatMap(({ families }) => families) }];
}

const ladder = (family) => ({ name: family.name, hint: family.field ? `${family.name} (${family.field.name})` : null, families: [family] });

function ladders(column) {
  const rows = column.families.flatMap((family) => [...new Set(family.jobs.map(rowOf))]);
  return new Set(rows).size === rows.length ? [{ name: column.name, families: column.families }] : column.families.map(ladder);
}

/** Shortens a title by the words that the head of the column has. */
function short(title, head) {
  const words = head.split(' ');
  const at = title.toLowerCase().indexOf(head.toLowerCase());
  return words.length < 3 || at < 0 || title.length < 37 ? title : `${title.slice(0, at + words[0].length)} …${title.slice(at + head.length)}`;
}

const SAID = {
  start: ', where you are',
  place: ', where you may be',
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

const told = (job, doing) => html`<b>${job.title}</b>${job.grade ? `, ${job.grade.code}` : ''} · ${[job.field?.name, job.family.name].filter(Boolean).join(' · ')}. <span class="small">${doing}</span>`;

function legend(marks, leads, folds, frame) {
  const there = new Set(marks.values());
  const keys = [['start', 'you are here'], ['place', 'you are at one of these'], ['end', 'you want to be here'], ['way', 'on the way'], ['reach', 'one move away'],
    ['met', 'all met'], ['open', 'not all known'], ['unmet', 'not all met']];
  const kinds = new Set(leads.map(({ kind }) => kind));
  return html`<span class="key"><i class="dot"></i>a job</span>
    ${folds ? html`<span class="key"><i class="dot many">9</i>several jobs: press to see them</span>` : nothing}
    ${keys.filter(([key]) => there.has(key)).map(([key, words]) => html`<span class="key ${key}"><i class="dot"></i>${words}</span>`)}
    ${[['PROMOTION', 'promotion'], ['CATEGORY_BRIDGE', 'bridge']].filter(([kind]) => kinds.has(kind))
      .map(([kind, words]) => html`<span class="key"><svg viewBox="0 0 28 8" aria-hidden="true"><path class="lead ${kind}" d="M0 4H28"></path></svg>${words}</span>`)}
    ${frame.blocks.some(({ id }) => id === 'steps') && frame.families.size > 1 ? html`<span class="key">Steps count within a family: those of two families do not compare.</span>` : nothing}`;
}

const curve = line().curve(curveBasis);
const link = linkVertical();

/** A straight line to the next job of a column, a bow around the jobs between, a sweep across columns. */
function path({ x: x1, y: y1, row: row1 }, { x: x2, y: y2, row: row2 }) {
  if (x1 === x2) {
    const apart = Math.abs(row1 - row2);
    const bow = apart < 2 ? 0 : 0.09 + 0.022 * apart;
    return curve([[x1, y1], [x1 - bow, y1 + (y2 - y1) * 0.2], [x1 - bow, y1 + (y2 - y1) * 0.8], [x2, y2]]);
  }
  if (y1 === y2) {
    return curve([[x1, y1], [x1 + (x2 - x1) * 0.1, y1 - 0.4], [x1 + (x2 - x1) * 0.9, y1 - 0.4], [x2, y2]]);
  }
  return link({ source: [x1, y1], target: [x2, y2] });
}
