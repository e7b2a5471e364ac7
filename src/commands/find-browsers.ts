import { existsSync } from 'node:fs';
import { chromium, firefox } from 'playwright-core';

/** What Playwright needs to be told to start a browser; nothing for its own browsers. */
export interface Browser {
  executablePath?: string;
  channel?: string;
}

/** The browsers that the tests can use on this machine: Playwright's own, or else the system's. */
export function findBrowsers(): { chromium?: Browser; firefox?: Browser } {
  const ownChromium = existsSync(chromium.executablePath()) ? {} : undefined;
  const ownFirefox = existsSync(firefox.executablePath()) ? {} : undefined;
  const systemChromium = places.chromium.find((path) => existsSync(path));
  const systemFirefox = places.firefox.find((path) => existsSync(path));
  const foundChromium = ownChromium ?? (systemChromium && { executablePath: systemChromium });
  // Playwright's Firefox speaks a protocol of its own; the one that Mozilla ships needs the channel that speaks BiDi.
  const foundFirefox = ownFirefox ?? (systemFirefox && { executablePath: systemFirefox, channel: 'moz-firefox' });
  return { ...(foundChromium && { chromium: foundChromium }), ...(foundFirefox && { firefox: foundFirefox }) };
}

const programFiles = ['ProgramFiles', 'ProgramFiles(x86)', 'LOCALAPPDATA']
  .map((name) => process.env[name])
  .filter((folder) => folder !== undefined);

const places = {
  chromium: [
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
    '/usr/bin/google-chrome-stable',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    ...programFiles.map((folder) => `${folder}\\Google\\Chrome\\Application\\chrome.exe`),
    ...programFiles.map((folder) => `${folder}\\Microsoft\\Edge\\Application\\msedge.exe`),
  ],
  firefox: [
    '/usr/bin/firefox-esr',
    '/usr/bin/firefox',
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    ...programFiles.map((folder) => `${folder}\\Mozilla Firefox\\firefox.exe`),
  ],
};
