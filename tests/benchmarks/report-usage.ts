import { writeFileSync } from 'node:fs';

/*
 * Loaded before a program that is measured: at its end, writes what it used to the file USAGE_FILE.
 */
process.on('exit', () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  const usage = { cpuSeconds: (userCPUTime + systemCPUTime) / 1e6, peakMegabytes: maxRSS / 1024 };
  writeFileSync(process.env.USAGE_FILE ?? '', JSON.stringify(usage));
});
