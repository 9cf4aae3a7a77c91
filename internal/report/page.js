// SPDX-License-Identifier: Apache-2.0
// The page of a report: one list of contacts, the filters above it, and charts that show what the filters leave.
'use strict'
{
const $ = id => document.getElementById(id)
const parse = id => JSON.parse($(id).textContent)
const data = parse('data'), words = parse('words')
const step = 100      // rows shown at a time
const mostTopics = 25 // lines of the heat map
const mostActors = 45 // circles of the network, fewer where there is little room

let lang = document.documentElement.lang
let shown = step, descending = false
const t = key => words[lang][key] ?? key
const css = name => getComputedStyle(document.documentElement).getPropertyValue(name).trim()

// ---- contacts, with what filters ask for

for (const c of data.contacts) {
  c.year = c.date ? c.date.slice(0, 4) : ''
  c.held = c.status === 'held'
}
const textOf = c => c.text ??= [c.title, c.occasion, ...c.who, ...(c.places ?? []), ...(c.topics ?? []), ...(c.reportedBy ?? []),
  ...c.sentences.map(s => s.quote)].join('\n').toLocaleLowerCase()
const byKey = new Map(data.contacts.map(c => [c.key, c]))

const filters = {
  actor: c => c.who, topic: c => c.topics ?? [], place: c => c.places ?? [], year: c => [c.year], kind: c => [c.kind], status: c => [c.status],
}
const value = name => $('f-' + name).value

function matching() {
  const wanted = Object.keys(filters).filter(n => value(n) !== '').map(n => [filters[n], value(n) === '?' ? '' : value(n)])
  const terms = $('f-text').value.toLocaleLowerCase().split(/\s+/).filter(Boolean)
  const out = data.contacts.filter(c => wanted.every(([of, v]) => of(c).includes(v)) && (!terms.length || terms.every(w => textOf(c).includes(w))))
  return descending ? out.reverse() : out
}

// ---- words

const months = (n, style) => new Intl.DateTimeFormat(lang, { month: style, timeZone: 'UTC' }).format(Date.UTC(2000, n - 1, 1))

// A date is said at its own precision: a month stays a month.
function dateWords(d) {
  if (!d) return t('unknown')
  const [y, m, day] = d.split('-')
  if (!m) return y
  if (!day) return `${months(+m, 'long')} ${y}`
  return lang === 'de' ? `${+day}. ${months(+m, 'long')} ${y}` : `${+day} ${months(+m, 'long')} ${y}`
}

function el(name, attributes = {}, ...children) {
  const e = document.createElement(name)
  for (const [k, v] of Object.entries(attributes)) if (v !== undefined && v !== false) e.setAttribute(k, v === true ? '' : v)
  e.append(...children.filter(c => c !== undefined && c !== null))
  return e
}

function count(contacts, of) {
  const n = new Map()
  for (const c of contacts) for (const v of new Set(of(c))) n.set(v, (n.get(v) ?? 0) + 1)
  return n
}
const mostFirst = n => [...n].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))

// ---- the table of contacts

function drawTable(contacts) {
  const body = $('table').tBodies[0], open = new Set([...body.querySelectorAll('[aria-expanded=true]')].map(b => b.dataset.key))
  body.replaceChildren(...contacts.slice(0, shown).flatMap(c => {
    const row = rowOf(c)
    return open.has(c.key) ? [row, unfold(row, c)] : [row]
  }))
  $('more').hidden = contacts.length <= shown
  $('more').textContent = `${t('more')} (${Math.min(shown, contacts.length)} / ${contacts.length})`
}

const rowOf = c => el('tr', { id: c.key },
  el('td', {}, el('button', { type: 'button', 'aria-expanded': 'false', 'data-key': c.key, 'aria-label': `${dateWords(c.date)}: ${c.title}` }, dateWords(c.date))),
  el('td', {}, t(c.kind)), el('td', { class: c.held ? 'status-held' : 'status' }, t(c.status)), el('td', {}, c.who.join(', ')),
  el('td', {}, (c.places ?? []).join(', ')), el('td', {}, (c.topics ?? []).join(', ')), el('td', { class: 'n' }, String(c.articles)))

function unfold(row, c) {
  row.classList.add('open')
  row.querySelector('button').setAttribute('aria-expanded', 'true')
  const facts = [['occasion', c.occasion], ['duration', c.minutes && `${c.minutes} ${t('minutes')}`], ['notDiscussed', c.notDiscussed?.join(', ')],
    ['reportedBy', c.reportedBy?.join(', ')], ['basis', c.date && c.basis && `${dateWords(c.date)} (${t(c.basis)})`],
    ['series', c.series && String(c.count || t('unknown'))], ['sources', `${t('articles')}: ${c.articles} · ${t('independent')}: ${c.independent}`]]
  return el('tr', { class: 'more-of' }, el('td', { colspan: 7 }, el('strong', {}, c.title),
    el('dl', {}, ...facts.filter(f => f[1]).flatMap(([k, v]) => [el('dt', {}, t(k)), el('dd', {}, v)])),
    ...c.sentences.map(quoteOf), el('code', {}, c.key)))
}

function quoteOf(s) {
  const a = data.articles[s.article] ?? {}
  const where = [a.outlet, dateWords(a.published)].filter(Boolean).join(', ')
  return el('blockquote', {}, el('p', {}, s.quote), el('cite', {},
    a.url && /^https?:/.test(a.url) ? el('a', { href: a.url, rel: 'noreferrer' }, a.title) : a.title ?? s.article,
    ` – ${where}${s.claimants ? ` – ${s.claimants.join(', ')} ${t('says')}` : ''} – ${t('from')}: ${s.fields.map(f => words[lang]['f.' + f] ?? f).join(', ')}`,
    ` (${t('rules')}: ${s.rules.join(', ')}; ${s.article}, ${t('position')} ${s.start})`))
}

$('table').tBodies[0].addEventListener('click', event => {
  const button = event.target.closest('button[data-key]')
  if (!button) return
  const row = button.closest('tr')
  if (button.getAttribute('aria-expanded') === 'true') {
    button.setAttribute('aria-expanded', 'false')
    row.classList.remove('open')
    row.nextElementSibling.remove()
  } else row.after(unfold(row, byKey.get(button.dataset.key)))
})

// show brings a contact into sight, whatever the filters say.
function show(key) {
  const c = byKey.get(key)
  if (!c) return
  $('filters').reset()
  shown = Math.max(shown, matching().indexOf(c) + 1)
  update()
  const row = $(key)
  if (row.querySelector('button').getAttribute('aria-expanded') !== 'true') row.after(unfold(row, c))
  row.scrollIntoView({ block: 'center' })
  row.querySelector('button').focus({ preventScroll: true })
}

// ---- charts, each with a table that says the same

const drawn = {}
function chart(id) {
  if (!drawn[id]) {
    drawn[id] = charts.init($(id), null, { renderer: 'svg' })
    drawn[id].on('click', event => picks[id]?.(event))
  }
  return drawn[id]
}
function set(name, v) {
  const select = $('f-' + name)
  select.value = select.value === v ? '' : v
  changed()
}
const picks = {
  timeline: e => { if (value('year') === '') set('year', e.name === t('unknown') ? '?' : e.name) },
  heat: e => { $('f-topic').value = heat.topics[e.value[1]]; $('f-year').value = heat.years[e.value[0]]; changed() },
  network: e => { if (e.dataType === 'node') set('actor', e.name); else if (e.data.source) set('actor', e.data.source) },
  map: e => { if (e.seriesType === 'scatter') set('place', e.name) },
}
const frame = () => ({ textStyle: { fontFamily: 'system-ui, "Segoe UI", Roboto, sans-serif', color: css('--ink') }, animation: false, tooltip: { confine: true, backgroundColor: css('--panel'),
  borderColor: css('--line'), textStyle: { color: css('--ink') } } })
const axis = more => ({ axisLine: { lineStyle: { color: css('--line') } }, axisLabel: { color: css('--ink') }, splitLine: { lineStyle: { color: css('--line') } }, ...more })

function say(id, text, columns, rows) {
  $(id).setAttribute('aria-label', text)
  const box = document.querySelector(`details[data-table=${id}]`)
  const fill = () => {
    box.querySelector('table')?.remove()
    if (box.open) box.append(el('table', {}, el('thead', {}, el('tr', {}, ...columns.map(c => el('th', { scope: 'col' }, c)))),
      el('tbody', {}, ...rows().map(r => el('tr', {}, ...r.map(v => el('td', { class: typeof v === 'number' ? 'n' : undefined }, String(v))))))))
  }
  box.ontoggle = fill
  fill()
}

// span fills in the years between the first and the last: a year without contacts is one, too.
function span(years) {
  const many = years.at(-1) - years[0] + 1
  return many > 0 && many < 300 ? Array.from({ length: many }, (_, i) => String(+years[0] + i)) : years
}

function drawTimeline(contacts) {
  const single = value('year') !== '' && value('year') !== '?'
  const of = single ? c => c.date?.length >= 7 ? c.date.slice(5, 7) : '' : c => c.year
  let times = [...new Set(contacts.map(of))].filter(Boolean).sort()
  if (single) times = Array.from({ length: 12 }, (_, i) => String(i + 1).padStart(2, '0'))
  else times = span(times)
  if (contacts.some(c => !of(c))) times.push('')
  const label = x => x === '' ? t('unknown') : single ? months(+x, 'short') : x
  const series = [['meetings', c => c.held && c.kind === 'meeting', '--accent'], ['calls', c => c.held && c.kind === 'call', '--call'], ['notHeld', c => !c.held, '--not']]
  const numbers = series.map(([, is]) => { const n = count(contacts.filter(is), c => [of(c)]); return times.map(x => n.get(x) ?? 0) })
  chart('timeline').setOption({ ...frame(), tooltip: { ...frame().tooltip, trigger: 'axis' }, legend: { top: 0, itemGap: 24, textStyle: { color: css('--ink') } },
    grid: { left: 40, right: 10, top: 30, bottom: 24 }, xAxis: axis({ type: 'category', data: times.map(label) }), yAxis: axis({ type: 'value', minInterval: 1 }),
    series: series.map(([name, , color], i) => ({ name: t(name), type: 'bar', stack: 'all', data: numbers[i], itemStyle: { color: css(color) } })) }, true)
  say('timeline', `${t('timeline')}: ${contacts.length} ${t('contacts')}`, [t(single ? 'date' : 'year'), ...series.map(s => t(s[0]))],
    () => times.map((x, i) => [label(x), ...numbers.map(n => n[i])]))
}

const heat = { topics: [], years: [] }
function drawHeat(contacts) {
  const held = contacts.filter(c => c.held && !c.series)
  const all = mostFirst(count(held, c => c.topics ?? []))
  heat.topics = all.slice(0, mostTopics).map(x => x[0])
  heat.years = span([...new Set(held.filter(c => c.topics).map(c => c.year))].filter(Boolean).sort())
  const at = new Map(heat.topics.map((x, i) => [x, i])), cells = new Map()
  for (const c of held) for (const topic of c.topics ?? []) if (at.has(topic) && c.year) {
    const k = c.year + '\t' + topic
    cells.set(k, (cells.get(k) ?? 0) + 1)
  }
  const points = [...cells].map(([k, n]) => { const [y, topic] = k.split('\t'); return [heat.years.indexOf(y), at.get(topic), n] })
  const narrow = $('heat').clientWidth < 600
  chart('heat').setOption({ ...frame(), grid: { left: narrow ? 110 : 190, right: 10, top: 6, bottom: 24 },
    xAxis: axis({ type: 'category', data: heat.years, splitArea: { show: false } }),
    yAxis: axis({ type: 'category', data: heat.topics, inverse: true, axisLabel: { color: css('--ink'), width: narrow ? 100 : 180, overflow: 'truncate', interval: 0 } }),
    visualMap: { show: false, min: 1, max: Math.max(2, ...points.map(p => p[2])), inRange: { color: [css('--heat0'), css('--heat1')] } },
    tooltip: { ...frame().tooltip, formatter: p => `${heat.topics[p.value[1]]}, ${heat.years[p.value[0]]}: ${p.value[2]}` },
    series: [{ type: 'heatmap', data: points, label: { show: !narrow, color: 'inherit' }, itemStyle: { borderColor: css('--ground'), borderWidth: 1 } }] }, true)
  say('heat', `${t('topicsByYear')}: ${heat.topics.slice(0, 5).join(', ')}${all.length > mostTopics ? ` (${t('mostOf')} ${mostTopics} / ${all.length})` : ''}`,
    [t('topic'), ...heat.years], () => heat.topics.map(x => [x, ...heat.years.map(y => cells.get(y + '\t' + x) ?? '')]))
}

function drawNetwork(contacts) {
  const held = contacts.filter(c => c.held && !c.series)
  const persons = c => c.who.slice(0, c.persons), narrow = $('network').clientWidth < 500
  const actors = mostFirst(count(held, persons)).slice(0, narrow ? mostActors / 2 | 0 : mostActors), known = new Set(actors.map(a => a[0])), pairs = new Map()
  for (const c of held) {
    const who = persons(c).filter(a => known.has(a)).sort()
    for (let i = 0; i < who.length; i++) for (let j = i + 1; j < who.length; j++) {
      const k = who[i] + '\t' + who[j]
      pairs.set(k, (pairs.get(k) ?? 0) + 1)
    }
  }
  const links = mostFirst(pairs), most = actors[0]?.[1] ?? 1, mostLink = links[0]?.[1] ?? 1
  chart('network').setOption({ ...frame(), tooltip: { ...frame().tooltip, formatter: p => p.dataType === 'edge' ? `${p.data.source} – ${p.data.target}: ${p.data.value}` : `${p.name}: ${p.value}` },
    series: [{ type: 'graph', layout: 'circular', circular: { rotateLabel: true }, roam: false, left: 130, right: 130, top: 130, bottom: 130,
      label: { show: true, fontSize: 11, width: 120, overflow: 'truncate', position: 'right', color: css('--ink'), formatter: '{b}' }, itemStyle: { color: css('--accent') },
      lineStyle: { color: css('--not'), curveness: 0.2, opacity: 0.6 }, emphasis: { focus: 'adjacency', lineStyle: { color: css('--accent'), opacity: 1 } },
      data: actors.map(([name, n]) => ({ name, value: n, symbolSize: 6 + 18 * Math.sqrt(n / most) })),
      links: links.map(([k, n]) => { const [source, target] = k.split('\t'); return { source, target, value: n, lineStyle: { width: 1 + 6 * n / mostLink } } }) }] }, true)
  say('network', `${t('network')}: ${links.slice(0, 3).map(([k, n]) => k.replace('\t', ' – ') + ' ' + n).join(', ')}`, [t('actor'), t('other'), t('contacts')],
    () => links.map(([k, n]) => [...k.split('\t'), n]))
}

function drawMap(contacts) {
  const places = mostFirst(count(contacts.filter(c => c.held && c.kind === 'meeting' && !c.series), c => c.places ?? []))
  const points = places.filter(([p]) => data.places[p]).map(([p, n]) => ({ name: p, value: [data.places[p].lon, data.places[p].lat, n] }))
  const east = Math.max(...points.map(p => p.value[0])), west = Math.min(...points.map(p => p.value[0]))
  // Beside the right edge there is no room for a name but on the left.
  for (const p of points) if (p.value[0] - west > 0.85 * (east - west)) p.label = { position: 'left' }
  const most = points[0]?.value[2] ?? 1
  chart('map').setOption({ ...frame(), tooltip: { ...frame().tooltip, formatter: p => p.value ? `${p.name}: ${p.value[2]}` : '' },
    geo: { map: 'world', roam: true, top: 0, bottom: 0, left: 0, right: 30, silent: true, itemStyle: { areaColor: css('--land'), borderColor: css('--ground') }, ...around(points) },
    series: [{ type: 'scatter', coordinateSystem: 'geo', data: points, symbolSize: v => 6 + 18 * Math.sqrt(v[2] / most), itemStyle: { color: css('--accent'), opacity: 0.8 },
      label: { show: true, formatter: '{b}', position: 'right', color: css('--ink') }, labelLayout: { hideOverlap: true } }] }, true)
  say('map', `${t('map')}: ${places.slice(0, 5).map(([p, n]) => `${p} ${n}`).join(', ')}`, [t('place'), t('meetings')], () => places.map(([p, n]) => [p, n]))
}

// around is the part of the world that holds all points.
function around(points) {
  if (!points.length) return {}
  const x = points.map(p => p.value[0]), y = points.map(p => p.value[1])
  const pad = 8, box = [Math.max(-180, Math.min(...x) - pad), Math.min(84, Math.max(...y) + pad), Math.min(180, Math.max(...x) + pad), Math.max(-58, Math.min(...y) - pad)]
  return { boundingCoords: [[box[0], box[1]], [box[2], box[3]]] }
}

// ---- conflicts, where the graph was asked for them

function drawConflicts(contacts) {
  const table = data.conflicts
  // Whatever is said of one thing is shown together, where one of the contacts that it is said of is.
  const keys = new Set(contacts.map(c => c.key)), about = new Set(table?.rows.filter((row, r) => keys.has(table.keys[r])).map(row => row[0]))
  $('conflicts').hidden = about.size === 0
  if (about.size === 0) return
  document.querySelector('#conflicts .scroll').replaceChildren(el('table', {}, el('thead', {}, el('tr', {}, ...table.columns.map(c => el('th', { scope: 'col' }, c)))),
    el('tbody', {}, ...table.rows.flatMap((row, r) => !about.has(row[0]) ? [] : [el('tr', {}, ...row.map((v, i) => el('td', {},
      i === 0 && byKey.has(table.keys[r]) ? el('a', { href: '#' + table.keys[r] }, v || byKey.get(table.keys[r]).title) : v)))]))))
}

// ---- filters

function fillFilters() {
  const options = (name, list) => {
    const select = $('f-' + name), now = select.value
    select.replaceChildren(el('option', { value: '' }, t('all')), ...list.map(([v, label]) => el('option', { value: v }, label)))
    select.value = now
  }
  for (const name of ['actor', 'topic', 'place']) {
    const n = count(data.contacts, filters[name])
    options(name, [...n.keys()].sort((a, b) => a.localeCompare(b, lang)).map(v => [v, `${v} (${n.get(v)})`]))
  }
  options('year', [...count(data.contacts, filters.year).keys()].sort().map(y => y === '' ? ['?', t('unknown')] : [y, y]))
  for (const name of ['kind', 'status']) options(name, mostFirst(count(data.contacts, filters[name])).map(([v]) => [v, t(v)]))
}

function update() {
  const contacts = matching(), inOrder = descending ? [...contacts].reverse() : contacts
  $('found').textContent = `${contacts.length} ${t('found')} ${data.contacts.length} ${t('contactsFound')}`
  drawTable(contacts)
  drawTimeline(inOrder)
  drawHeat(inOrder)
  drawNetwork(inOrder)
  drawMap(inOrder)
  drawConflicts(inOrder)
}
function changed() { shown = step; update() }

function speak() {
  document.documentElement.lang = lang
  for (const e of document.querySelectorAll('[data-t]')) e.textContent = t(e.dataset.t)
  const years = data.contacts.map(c => c.year).filter(Boolean).sort()
  $('summary').textContent = [years.length ? `${years[0]}–${years.at(-1)}` : '', `${data.contacts.length} ${t('contacts')}`, `${Object.keys(data.articles).length} ${t('articles')}`].filter(Boolean).join(' · ')
  $('note').hidden = !data.note
  $('note').textContent = data.note ?? ''
  fillFilters()
  update()
}

let soon
$('f-text').addEventListener('input', () => { clearTimeout(soon); soon = setTimeout(changed, 150) })
for (const name in filters) $('f-' + name).addEventListener('change', changed)
$('filters').addEventListener('reset', () => setTimeout(changed))
$('filters').addEventListener('submit', e => e.preventDefault())
$('more').addEventListener('click', () => { shown += step; drawTable(matching()) })
$('sort').addEventListener('click', () => {
  descending = !descending
  $('th-date').setAttribute('aria-sort', descending ? 'descending' : 'ascending')
  $('arrow').textContent = descending ? '▼' : '▲'
  changed()
})
$('lang').value = lang
$('lang').addEventListener('change', () => { lang = $('lang').value; speak() })
addEventListener('resize', () => { for (const c of Object.values(drawn)) c.resize() })
addEventListener('hashchange', () => show(decodeURIComponent(location.hash.slice(1))))
// Paper is white, whatever the screen is, and has no button for more.
addEventListener('beforeprint', () => { document.documentElement.dataset.paper = ''; shown = Infinity; update() })
addEventListener('afterprint', () => { delete document.documentElement.dataset.paper; changed() })
matchMedia('(prefers-color-scheme: dark)').addEventListener('change', update)
charts.registerMap('world', parse('world'))
speak()
if (location.hash) show(decodeURIComponent(location.hash.slice(1)))
document.documentElement.dataset.ready = 'true'
}
