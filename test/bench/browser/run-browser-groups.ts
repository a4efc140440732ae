import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser } from 'puppeteer-core';
import { launchChromium } from '../../support/browsers.js';
import { median, verdictLine } from '../print-results.js';
import type { BrowserGroup } from './browser-groups.js';
import { contenderSite, pageOf, type Builds, type ContenderName } from './contender-pages.js';
import { serveSite } from './serve-site.js';
import { visiting } from './visit.js';

/** Table rows of the browser measurements. */
export interface BrowserResults {
  /** For example `HeadlessChrome/143.0.7499.0`. */
  readonly version: string;
  readonly goalLines: string[][];
  readonly contenderLines: string[][];
  readonly failures: string[];
}

/**
 * Measures groups one after another.
 *
 * @param builds folders of builds of the widget; without a baseline, that is not measured
 */
export async function runBrowserGroups(
  groups: readonly BrowserGroup[],
  builds: Builds,
  rounds: number,
  report: (line: string) => void,
): Promise<BrowserResults> {
  const out = mkdtempSync(path.join(tmpdir(), 'careers-widget-bench-pages-'));
  const site = await contenderSite(builds, out, [...new Set(groups.map(({ jobs }) => jobs))]).finally(() =>
    rmSync(out, { recursive: true, force: true }),
  );
  const served = await serveSite(site);
  const browser = await launchChromium();
  const goalLines: string[][] = [];
  const contenderLines: string[][] = [];
  const failures: string[] = [];
  for (const group of groups) {
    try {
      const contenders = group.contenders.filter((name) => name !== 'baseline' || builds.baseline !== undefined);
      const measured = await runRounds({ ...group, contenders }, browser, served.origin, rounds, report);
      const of = (contender: ContenderName) => measured.get(contender) ?? [];
      for (const goal of group.goals) {
        const others = goal.over && of(goal.over);
        if (others?.length === 0) continue;
        const figures = of(goal.of).map((figure, round) => figure / (others?.[round] ?? 1));
        goalLines.push(verdictLine(goal, figures));
      }
      for (const [contender, figures] of measured)
        contenderLines.push([`${group.name}: ${contender}`, median(figures).toFixed(1), group.figure]);
    } catch (error) {
      failures.push(`${group.name}: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  report('');
  const version = await browser.version();
  await browser.close();
  served.close();
  return { version, goalLines, contenderLines, failures };
}

/** The figures of each contender, one per round. Each round starts with another contender. */
async function runRounds(
  group: BrowserGroup,
  browser: Browser,
  origin: string,
  rounds: number,
  report: (line: string) => void,
): Promise<Map<ContenderName, number[]>> {
  const { contenders, visits } = group;
  const measured = new Map<ContenderName, number[]>(contenders.map((contender) => [contender, []]));
  for (let round = 0; round < rounds; round += 1) {
    for (let turn = 0; turn < contenders.length; turn += 1) {
      const contender = contenders[(round + turn) % contenders.length];
      if (contender === undefined) continue;
      report(`${group.name}, round ${round + 1} of ${rounds}: ${contender}`);
      const figures: number[] = [];
      for (let visit = 0; visit < visits; visit += 1)
        figures.push(await visiting(browser, origin, (visit) => group.measure(visit, pageOf(contender, group.jobs))));
      measured.get(contender)?.push(median(figures));
    }
  }
  return measured;
}
