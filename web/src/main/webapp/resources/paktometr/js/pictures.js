/*
 * Draws each .chart from the table it names, and from nothing else: what is not in the table is not in the picture.
 * Without this script, or without sight, the table says it all. Each drawing is one function of DRAWINGS.
 */
"use strict";

(() => {
  const root = document.documentElement;
  const css = (name) => getComputedStyle(root).getPropertyValue(name).trim();
  // text is measured on a canvas and drawn as SVG: a font both know by the same name
  const FONT = "Arial, Helvetica, sans-serif";
  const INK = css("--ink") || "#1b1f23";
  const LINE = css("--edge") || "#767676";
  const PAPER = css("--paper") || "#fff";
  const FIFTHS = [1, 2, 3, 4, 5].map((fifth) => css("--q" + fifth));
  // Okabe and Ito's palette, told apart by colour-blind readers; order, dash and symbol tell them apart in grey
  const LINES = ["#0b3c6f", "#d55e00", "#009e73", "#cc79a7", "#e69f00", "#56b4e9"];
  const DASHES = ["solid", "dashed", "dotted", [8, 3, 2, 3], [2, 2], [12, 4]];
  const SYMBOLS = ["circle", "triangle", "rect", "diamond", "roundRect", "pin"];
  const SIGNS = { NO_DATA: "–", NOT_APPLICABLE: "∅", WITHHELD: "×", NOT_COMPARABLE: "≠", FIRST_YEAR: "1.", POPULATION_UNKNOWN: "?" };
  const HATCH = { symbol: "rect", dashArrayX: [1, 0], dashArrayY: [2, 5], rotation: Math.PI / 4, color: "rgba(0,0,0,.55)" };
  const number = new Intl.NumberFormat(root.lang, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
  const shown = (value) => (value === null || value === undefined || Number.isNaN(value) ? "" : number.format(value).replace("-", "−"));
  const fifth = (value) => Math.min(4, Math.floor((Math.round(value * 100) / 100) / 20));

  function read(table) {
    const text = (cell) => cell.textContent.replace(/\s+/g, " ").trim();
    const row = (tr) => ({
      code: tr.dataset.code,
      hatched: tr.dataset.hatched !== undefined,
      name: text(tr.cells[0]),
      href: tr.cells[0].querySelector("a")?.href,
      cells: [...tr.cells].slice(1).map((td) => ({
        value: td.dataset.value === undefined ? null : Number(td.dataset.value),
        absence: td.dataset.absence,
        text: text(td),
      })),
    });
    return {
      columns: [...table.tHead.rows[0].cells].slice(1).map((th) => ({ code: th.dataset.code, label: text(th), kind: th.dataset.kind })),
      rows: [...table.tBodies[0].rows].map(row),
      foot: [...(table.tFoot?.rows ?? [])].map(row),
      at(code) {
        return this.columns.findIndex((column) => column.code === code);
      },
      column(code) {
        const at = this.at(code);
        return this.rows.map((each) => each.cells[at]?.value ?? null);
      },
    };
  }

  const scale = (more) => ({ type: "value", min: 0, max: 100, axisLabel: { color: INK }, splitLine: { lineStyle: { color: "#dbe2e8" } }, nameTextStyle: { color: INK }, ...more });
  const names = (data, more) => ({ type: "category", data, axisLabel: { color: INK, interval: 0 }, axisTick: { show: false }, ...more });
  const bare = (option, height) => ({
    height,
    option: {
      aria: { enabled: true, label: { enabled: false } },
      animation: false,
      textStyle: { fontFamily: FONT, color: INK },
      color: LINES,
      tooltip: { renderMode: "richText", confine: true, valueFormatter: shown },
      ...option,
    },
  });
  const wrapped = (label, narrow) => short(label).replace(narrow ? /(.{7,14}?)\s/g : /(.{14,22}?)\s/g, "$1\n");
  const short = (label) => (label.length > 46 ? label.slice(0, 45) + "…" : label);
  const points = (table) => table.columns.filter((column) => column.kind === "POINTS");

  const DRAWINGS = {
    ranking(table) {
      const at = table.columns.findIndex((column) => column.kind === "POINTS");
      const rows = table.rows.filter((row) => row.cells[at].value !== null);
      const whole = table.foot[0]?.cells[at].value ?? null;
      return bare({
        grid: { left: 8, right: 64, top: 24, bottom: 28, containLabel: true },
        xAxis: scale({ position: "top" }),
        yAxis: names(rows.map((row) => row.name), { inverse: true }),
        series: [{
          type: "bar",
          name: table.columns[at].label,
          barMaxWidth: 22,
          label: { show: true, position: "right", color: INK, formatter: (it) => shown(it.value) },
          data: rows.map((row) => ({ value: row.cells[at].value, href: row.href, itemStyle: { color: row.hatched ? "#9fb4c8" : LINES[0], decal: row.hatched ? HATCH : { symbol: "none" } } })),
          markLine: whole === null ? undefined : { symbol: "none", silent: true, lineStyle: { color: INK, type: "dashed" }, label: { formatter: table.foot[0].name + " " + shown(whole), position: "end", color: INK }, data: [{ xAxis: whole }] },
        }],
      }, 60 + 26 * rows.length);
    },

    heat(table) {
      const columns = points(table);
      const cells = table.rows.flatMap((row, y) => columns.map((column, x) => ({ row, x, y, cell: row.cells[table.at(column.code)] })));
      const there = cells.filter((each) => each.cell.value !== null);
      const absent = cells.filter((each) => each.cell.value === null);
      return bare({
        grid: { left: 8, right: 8, top: 48, bottom: 40, containLabel: true },
        xAxis: names(columns.map((column) => column.label.split(/[.\s]/)[0]), { position: "top", axisLabel: { color: INK, interval: 0, hideOverlap: true } }),
        yAxis: names(table.rows.map((row) => row.name), { inverse: true }),
        visualMap: { type: "piecewise", show: true, orient: "horizontal", left: "center", bottom: 0, dimension: 2, seriesIndex: 0, itemGap: 16, pieces: FIFTHS.map((color, i) => ({ gte: i * 20, [i === 4 ? "lte" : "lt"]: (i + 1) * 20, color, label: i * 20 + "–" + (i + 1) * 20 })) },
        series: [
          { type: "heatmap", labelLayout: { hideOverlap: true }, data: there.map(({ row, x, y, cell }) => ({ value: [x, y, cell.value], href: row.href, label: { color: fifth(cell.value) > 2 ? "#fff" : INK } })), label: { show: true, fontSize: 10, formatter: (it) => Math.round(it.value[2]).toString() }, tooltip: { formatter: (it) => table.rows[it.value[1]].name + "\n" + columns[it.value[0]].label + ": " + shown(it.value[2]) } },
          { type: "scatter", symbolSize: 0.1, silent: true, data: absent.map(({ x, y, cell }) => ({ value: [x, y], absence: cell.absence })), label: { show: true, color: INK, formatter: (it) => SIGNS[it.data.absence] ?? "–" } },
        ],
      }, 110 + 24 * table.rows.length);
    },

    strip(table) {
      const columns = points(table);
      const five = columns.map((column) => table.foot.map((row) => row.cells[table.at(column.code)].value));
      return bare({
        grid: { left: 8, right: 24, top: 16, bottom: 8, containLabel: true },
        xAxis: scale(),
        yAxis: names(columns.map((column) => short(column.label)), { inverse: true, axisLabel: { color: INK, width: 180, overflow: "break" } }),
        series: [
          { type: "boxplot", layout: "horizontal", silent: true, itemStyle: { color: "rgba(132,180,222,.35)", borderColor: INK }, boxWidth: [20, 46], data: five.map((each) => (each.includes(null) ? [] : each)) },
          { type: "scatter", symbolSize: 7, itemStyle: { color: LINES[0], opacity: 0.65 }, encode: { x: 0, y: 1 }, tooltip: { formatter: (it) => it.data.name + ": " + shown(it.value[0]) },
            data: columns.flatMap((column, y) => table.rows.map((row, i) => ({ row, i, value: row.cells[table.at(column.code)].value })).filter((each) => each.value !== null).map((each) => ({ name: each.row.name, href: each.row.href, value: [each.value, y], symbolOffset: [0, ((each.i * 7) % 27) - 13] }))) },
        ],
      }, 60 + 76 * columns.length);
    },

    boxes(table) {
      const codes = ["least", "first-quartile", "median", "third-quartile", "greatest"];
      const rows = table.rows.filter((row) => row.cells[table.at("median")].value !== null);
      return bare({
        grid: { left: 8, right: 24, top: 16, bottom: 8, containLabel: true },
        xAxis: scale(),
        yAxis: names(rows.map((row) => row.name), { inverse: true }),
        series: [{ type: "boxplot", layout: "horizontal", itemStyle: { color: "#bcd7ee", borderColor: INK }, boxWidth: [6, 18], data: rows.map((row) => ({ value: codes.map((code) => row.cells[table.at(code)].value), href: row.href })) }],
      }, 60 + 30 * rows.length);
    },

    radar(table, chart) {
      const narrow = chart.clientWidth < 480;
      const lines = points(table);
      const rows = table.rows.filter((row) => row.code !== "TOTAL");
      return bare({
        legend: { bottom: 0, orient: "vertical", left: "center", textStyle: { color: INK } },
        radar: { center: ["50%", "40%"], radius: narrow ? "44%" : "50%", indicator: rows.map((row) => ({ name: wrapped(row.name, narrow), max: 100, min: 0 })), axisName: { color: INK, fontSize: 11, lineHeight: 14 }, splitArea: { show: false } },
        series: [{
          type: "radar",
          data: lines.map((column, i) => ({ name: column.label, value: rows.map((row) => row.cells[table.columns.indexOf(column)].value), symbol: SYMBOLS[i % 6], symbolSize: 8, lineStyle: { type: DASHES[i % 6], width: 2 }, itemStyle: { color: LINES[i % 6] } })),
        }],
      }, 460);
    },

    trend(table) {
      const years = table.rows.map((row) => row.code);
      const first = table.column("first-quartile");
      const third = table.column("third-quartile");
      const lines = table.columns.slice(0, table.at("first-quartile"));
      const line = (name, data, i, more) => ({ type: "line", name, data, symbol: SYMBOLS[i % 6], symbolSize: 9, connectNulls: false, lineStyle: { type: DASHES[i % 6], width: 2.5 }, itemStyle: { color: LINES[i % 6] }, ...more });
      const median = table.columns[table.at("median")];
      return bare({
        grid: { left: 8, right: 24, top: 16, bottom: 48, containLabel: true },
        legend: { bottom: 0, textStyle: { color: INK }, data: [...lines.map((column) => column.label), median.label], type: "scroll" },
        xAxis: names(years, { boundaryGap: years.length < 3 }),
        yAxis: scale(),
        tooltip: { renderMode: "richText", confine: true, trigger: "axis", valueFormatter: shown },
        series: [
          { type: "line", name: table.columns[table.at("first-quartile")].label, stack: "band", symbol: "none", silent: true, lineStyle: { opacity: 0 }, data: first },
          { type: "line", name: "band", stack: "band", symbol: "none", silent: true, tooltip: { show: false }, lineStyle: { opacity: 0 }, areaStyle: { color: "#bcd7ee", opacity: 0.6, decal: { symbol: "rect", dashArrayX: [1, 0], dashArrayY: [1, 6], rotation: -Math.PI / 4, color: "rgba(0,0,0,.12)" } }, data: third.map((value, i) => (value === null || first[i] === null ? null : value - first[i])) },
          ...lines.map((column, i) => line(column.label, table.column(column.code), i)),
          line(median.label, table.column("median"), 2, { lineStyle: { type: "dotted", width: 2, color: INK }, itemStyle: { color: INK } }),
        ],
      }, 420);
    },

    scatter(table) {
      const [across, upwards] = points(table);
      const rows = table.rows.filter((row) => row.cells[0].value !== null && row.cells[1].value !== null);
      return bare({
        grid: { left: 24, right: 96, top: 24, bottom: 40, containLabel: true },
        xAxis: scale({ name: short(across.label), nameLocation: "middle", nameGap: 30 }),
        yAxis: scale({ name: short(upwards.label), nameLocation: "middle", nameGap: 40 }),
        tooltip: { renderMode: "richText", confine: true, formatter: (it) => it.data.name + "\n" + across.label + ": " + shown(it.value[0]) + "\n" + upwards.label + ": " + shown(it.value[1]) },
        series: [{ type: "scatter", symbolSize: 12, labelLayout: { hideOverlap: true }, label: { show: rows.length <= 60, position: "right", color: INK, fontSize: 11, formatter: (it) => it.data.name },
          data: rows.map((row) => ({ name: row.name, href: row.href, value: [row.cells[0].value, row.cells[1].value], symbol: row.hatched ? "emptyCircle" : "circle", itemStyle: { color: LINES[0], opacity: 0.8 } })) }],
      }, 520);
    },

    waterfall(table) {
      const delta = table.columns.findIndex((column) => column.kind === "CHANGE");
      const total = table.columns.findIndex((column) => column.kind === "POINTS");
      const steps = [...table.rows, ...table.foot].map((row) => ({ row, delta: row.cells[delta].value, total: row.cells[total].value }));
      const base = steps.map((step) => (step.delta === null ? 0 : Math.min(step.total, step.total - step.delta)));
      const low = Math.max(0, Math.floor(Math.min(...steps.map((step, i) => (step.delta === null ? step.total : base[i])).filter((value) => value !== null)) - 5));
      return bare({
        grid: { left: 8, right: 64, top: 24, bottom: 8, containLabel: true },
        xAxis: scale({ min: low, max: null, position: "top" }),
        yAxis: names(steps.map((step) => short(step.row.name)), { inverse: true }),
        series: [
          { type: "bar", stack: "w", silent: true, itemStyle: { color: "transparent" }, tooltip: { show: false }, data: base.map((value, i) => (steps[i].delta === null ? 0 : value)) },
          { type: "bar", stack: "w", barMaxWidth: 22, label: { show: true, position: "right", color: INK, formatter: (it) => it.data.text },
            data: steps.map((step) => ({ value: step.delta === null ? step.total : Math.abs(step.delta), delta: step.delta, href: step.row.href, text: step.row.cells[step.delta === null ? total : delta].text, itemStyle: step.delta === null ? { color: "#5f6b76" } : step.delta < 0 ? { color: "#d55e00", decal: HATCH } : { color: "#0072b2", decal: { symbol: "none" } } })) },
        ],
      }, 70 + 30 * steps.length);
    },

    /* Tiles, as the page shows them by itself; drawn here for the files, and with borders where there are some. */
    map(table, chart, borders) {
      const rows = new Map(table.rows.map((row) => [row.code, row]));
      const color = (row) => (row === undefined || row.cells[0].value === null ? PAPER : FIFTHS[fifth(row.cells[0].value)]);
      const decal = (row) => (row?.hatched ? HATCH : { symbol: "none" });
      const dark = (row) => row.cells[0].value !== null && fifth(row.cells[0].value) > 2 && !row.hatched;
      const tileName = (code) => document.querySelector(`.tile[data-code="${code}"] .tile-name`)?.textContent ?? "";
      if (borders) {
        return bare({
          tooltip: { renderMode: "richText", confine: true, formatter: (it) => (rows.get(it.name)?.name ?? "") + ": " + (rows.get(it.name)?.cells[0].text ?? "") },
          series: [{ type: "map", map: chart.dataset.table, nameProperty: "name", aspectScale: 0.62, selectedMode: false, emphasis: { label: { show: true } }, label: { show: rows.size <= 40, fontSize: 11, lineHeight: 14, textBorderWidth: 2, formatter: (it) => (rows.has(it.name) ? tileName(it.name) + "\n" + rows.get(it.name).cells[0].text : "") }, labelLayout: { hideOverlap: true }, itemStyle: { areaColor: PAPER, borderColor: LINE },
            data: borders.features.map((feature) => rows.get(feature.properties.name)).filter(Boolean).map((row) => ({ name: row.code, value: row.cells[0].value, href: row.href, itemStyle: { areaColor: color(row), decal: decal(row) }, label: dark(row) ? { color: "#fff", textBorderColor: color(row) } : { color: INK, textBorderColor: PAPER } })) }],
        }, 620);
      }
      const tiles = [...document.querySelectorAll(".tile[data-code]")].map((tile) => ({ col: Number(tile.dataset.col), row: Number(tile.dataset.row), of: rows.get(tile.dataset.code) })).filter((tile) => tile.of);
      const wide = Math.max(...tiles.map((tile) => tile.col)) + 1;
      const high = Math.max(...tiles.map((tile) => tile.row)) + 1;
      return bare({
        grid: { left: 4, right: 4, top: 8, bottom: 8 },
        xAxis: { type: "value", min: 0, max: wide, show: false },
        yAxis: { type: "value", min: 0, max: high, inverse: true, show: false },
        series: [{ type: "custom", data: tiles.map((tile) => ({ value: [tile.col, tile.row, tile.of.cells[0].value], tile })),
          renderItem: (params, api) => {
            const { of } = tiles[params.dataIndex];
            const [x, y] = api.coord([tiles[params.dataIndex].col, tiles[params.dataIndex].row]);
            const [width, height] = api.size([1, 1]);
            return { type: "group", children: [
              { type: "rect", shape: { x: x + 2, y: y + 2, width: width - 4, height: height - 4 }, style: { fill: of.hatched ? PAPER : color(of), stroke: LINE, decal: decal(of), lineDash: of.hatched ? [4, 3] : null } },
              { type: "text", style: { text: (wide > 10 ? "" : of.name.replace(/^\S+ (?=[a-ząćęłńóśźż])/, "") + "\n") + (of.cells[0].value === null ? SIGNS[of.cells[0].absence] : shown(of.cells[0].value)), x: x + width / 2, y: y + height / 2, align: "center", verticalAlign: "middle", fill: dark(of) ? "#fff" : INK, fontSize: wide > 10 ? 9 : 12 } },
            ] };
          } }],
      }, Math.round((high / wide) * 760));
    },
  };

  function download(name, url) {
    const link = document.createElement("a");
    link.href = url;
    link.download = name;
    document.body.append(link);
    link.click();
    link.remove();
  }

  /* For files the picture carries its title, its notes and where it is from. */
  function framed(chart, drawing) {
    const notes = [...(chart.closest(".picture")?.querySelectorAll(".notes li") ?? [])].map((note) => note.textContent.trim());
    const words = [...notes, chart.dataset.source + " " + location.href].join("\n");
    const below = 24 + 18 * (notes.length + 2);
    const option = structuredCloneable(drawing.option);
    option.backgroundColor = "#fff";
    option.title = [
      { text: chart.dataset.title, left: 16, top: 12, textStyle: { fontSize: 17, color: INK, width: 960, overflow: "break" } },
      { text: words, left: 16, bottom: 8, textStyle: { fontSize: 11, fontWeight: "normal", color: INK, lineHeight: 17, width: 960, overflow: "break" } },
    ];
    for (const grid of [option.grid].flat().filter(Boolean)) {
      grid.top = (grid.top ?? 0) + 56;
      grid.bottom = (grid.bottom ?? 0) + below;
    }
    for (const part of [option.legend, option.visualMap].flat().filter(Boolean)) {
      part.bottom = (part.bottom ?? 0) + below;
    }
    return { option, width: 1000, height: drawing.height + 56 + below };
  }
  // options hold functions, so this copies one level of what framed() changes
  const structuredCloneable = (option) => ({ ...option, grid: option.grid && { ...option.grid }, legend: option.legend && { ...option.legend }, visualMap: option.visualMap && { ...option.visualMap } });

  function save(chart, drawing, format) {
    const { option, width, height } = framed(chart, drawing);
    const name = "paktometr-" + chart.dataset.chart + "." + format;
    if (format === "svg") {
      const instance = echarts.init(null, null, { renderer: "svg", ssr: true, width, height });
      instance.setOption(option);
      const url = URL.createObjectURL(new Blob([instance.renderToSVGString()], { type: "image/svg+xml" }));
      instance.dispose();
      download(name, url);
      setTimeout(() => URL.revokeObjectURL(url), 10_000);
    } else {
      const instance = echarts.init(document.createElement("canvas"), null, { renderer: "canvas", width, height, devicePixelRatio: 2 });
      instance.setOption(option);
      download(name, instance.getDataURL({ type: "png", pixelRatio: 2, backgroundColor: "#fff" }));
      instance.dispose();
    }
  }

  function draw(chart) {
    const table = document.getElementById(chart.dataset.table);
    const make = DRAWINGS[chart.dataset.chart];
    if (!table || !make || !window.echarts) {
      return;
    }
    let drawing = make(read(table), chart, null);
    const canvas = document.createElement("div");
    canvas.setAttribute("role", "img");
    canvas.setAttribute("aria-label", chart.dataset.see);
    chart.prepend(canvas);
    let instance = null;
    const show = () => {
      canvas.hidden = false;
      canvas.style.height = drawing.height + "px";
      instance ??= echarts.init(canvas, null, { renderer: "svg" });
      instance.setOption(drawing.option, true);
      instance.on("click", (it) => it.data?.href && location.assign(it.data.href));
      new ResizeObserver(() => instance.resize()).observe(canvas);
    };
    const buttons = document.createElement("p");
    buttons.className = "downloads";
    const button = (label, action) => {
      const made = document.createElement("button");
      made.type = "button";
      made.className = "button secondary";
      made.textContent = label;
      made.addEventListener("click", action);
      buttons.append(made);
    };
    button(chart.dataset.svg, () => save(chart, drawing, "svg"));
    button(chart.dataset.png, () => save(chart, drawing, "png"));
    chart.append(buttons);
    if (chart.dataset.chart !== "map") {
      show();
      return;
    }
    canvas.hidden = true;
    if (!chart.dataset.borders) {
      return;
    }
    fetch(chart.dataset.borders).then((answer) => (answer.ok ? answer.json() : null)).then((borders) => {
      if (borders) {
        echarts.registerMap(chart.dataset.table, borders);
        const tiles = chart.parentElement.querySelector(".tiles-scroll");
        const toggle = document.createElement("button");
        toggle.type = "button";
        toggle.className = "button secondary";
        toggle.textContent = chart.dataset.bordersLabel;
        toggle.setAttribute("aria-pressed", "false");
        toggle.addEventListener("click", () => {
          const real = toggle.getAttribute("aria-pressed") === "false";
          toggle.setAttribute("aria-pressed", String(real));
          tiles.hidden = real;
          drawing = make(read(table), chart, real ? borders : null);
          canvas.hidden = !real;
          if (real) {
            show();
          }
        });
        buttons.prepend(toggle);
      }
    }).catch(() => null);
  }

  document.addEventListener("DOMContentLoaded", () => document.querySelectorAll(".chart").forEach(draw));
})();
