// Starts a server for each kind of request, sends 400 of them and 50 slow readers, and prints the peak of its memory.
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import http from 'node:http';
import net from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loads } from './loads.mjs';

const [server, ...names] = process.argv.slice(2);
const goal = 500;
const port = 5200 + Math.floor(Math.random() * 700);
const delay = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

function status(body) {
  return new Promise((resolve) => {
    const request = http.request(
      { port, host: '127.0.0.1', path: '/graphql', method: 'POST', agent: false, headers: { 'Content-Type': 'application/json', 'Content-Length': Buffer.byteLength(body) } },
      (response) => {
        let bytes = 0;
        let start = '';
        response.on('data', (chunk) => {
          bytes += chunk.length;
          start = start.length < 2000 ? start + chunk : start;
        });
        response.on('close', () => resolve({ outcome: /"code":"(\w+)"/.exec(start)?.[1] ?? response.statusCode, bytes }));
      });
    request.on('error', (error) => resolve({ outcome: error.code, bytes: 0 }));
    request.end(body);
  });
}

// A client that takes 4 KiB and then, every second, another 16: the least that keeps its connection.
function readSlowly(body) {
  const socket = net.connect({ port, host: '127.0.0.1', highWaterMark: 4096 });
  socket.pause();
  socket.write(`POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
  const timer = setInterval(() => socket.read(16 * 1024), 1000);
  socket.on('error', () => {});
  return () => {
    clearInterval(timer);
    socket.destroy();
  };
}

async function start(settings) {
  const folder = mkdtempSync(join(tmpdir(), 'contested-memory-'));
  const child = spawn('dotnet', [server, `--urls=http://127.0.0.1:${port}`], {
    env: { ...process.env, ConnectionStrings__Sqlite: `Data Source=${join(folder, 'memory.db')}`, Logging__LogLevel__Default: 'Error', ...settings },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  for (let tries = 0; tries < 200; tries++) {
    await delay(100);
    if ((await status('{"query":"{ __typename }"}')).outcome === 200) {
      return { child, folder };
    }
  }

  throw new Error('The server did not start.');
}

function memory(pid, name) {
  return Math.round(Number(new RegExp(`${name}:\\s+(\\d+)`).exec(readFileSync(`/proc/${pid}/status`, 'utf8'))[1]) / 1024);
}

async function measure({ name, bodies, settings = {}, requests = 400, connections = 100, slowReaders = 0 }) {
  const { child, folder } = await start(settings);
  const idle = memory(child.pid, 'VmRSS');
  const began = Date.now();
  const stops = Array.from({ length: slowReaders }, (_, index) => readSlowly(bodies(index)));
  const outcomes = {};
  let largest = 0;
  let next = 0;
  await Promise.all(Array.from({ length: connections }, async () => {
    while (next < requests) {
      const { outcome, bytes } = await status(bodies(next++));
      outcomes[outcome] = (outcomes[outcome] ?? 0) + 1;
      largest = Math.max(largest, bytes);
    }
  }));
  await delay(slowReaders > 0 ? 5000 : 0);
  const peak = memory(child.pid, 'VmHWM');
  const seconds = (Date.now() - began) / 1000;
  const ordinary = await status('{"query":"{ dataset { version } }"}');
  stops.forEach((stop) => stop());
  child.kill();
  await new Promise((resolve) => child.on('exit', resolve));
  rmSync(folder, { recursive: true });
  console.log(`| ${name} | ${idle} | ${peak} | ${(largest / 1e6).toFixed(2)} | ${seconds.toFixed(0)} | ${Object.entries(outcomes).map(([key, count]) => `${count} ${key}`).join(', ')} | ${ordinary.outcome} |`);
  return peak;
}

console.log(`| requests | MB before | MB at the peak | MB of the largest response | seconds | outcomes | another request after |\n|---|---|---|---|---|---|---|`);
let worst = 0;
for (const load of loads.filter(({ name }) => names.length === 0 || names.some((wanted) => name.includes(wanted)))) {
  worst = Math.max(worst, await measure(load));
}

console.log(`\nThe highest peak is ${worst} MB; the goal is ${goal} MB.`);
process.exitCode = worst <= goal ? 0 : 1;
