import puppeteer from 'puppeteer-core';
import { chromiumArguments, chromiumPath } from './chromium.js';
const browser = await puppeteer.launch({ executablePath: await chromiumPath(), headless: 'shell', args: chromiumArguments });
const page = await browser.newPage();
page.on('console', (m) => console.log(m.text())); page.on('pageerror', (e) => console.log('ERR', String(e)));
await page.setContent('<h1>hi</h1>');
for (const o of [{}, {captureBeyondViewport:false}, {optimizeForSpeed:true}]) try { await page.screenshot({ path: '/tmp/look/x.png', ...o }); console.log('ok', o) } catch (e) { console.log('bad', o, String(e)) }
await page.goto('http://127.0.0.1:5199/test/support/scratch.html'); await new Promise(r => setTimeout(r, 1500));
console.log(await page.evaluate(() => document.querySelector('job-list')!.shadowRoot?.innerHTML.slice(0, 1500)));
try { await page.screenshot({ path: '/tmp/look/x.png' }); console.log('ok') } catch (e) { console.log('bad', String(e)) }
await page.setViewport({width:1280,height:900});
try { await page.screenshot({ path: '/tmp/look/x.png' }); console.log('ok') } catch (e) { console.log('bad', String(e)) }
await browser.close();
