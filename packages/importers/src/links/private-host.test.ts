import { expect, it } from 'vitest';
import { isPrivateHost } from './private-host.js';

const hostOf = (address: string): string => new URL(address).hostname;

it.each([
  'http://localhost/',
  'http://app.localhost:8080/',
  'http://printer/',
  'http://nas.local/',
  'http://127.0.0.1/',
  'http://2130706433/',
  'http://0x7f.1/',
  'http://10.1.2.3/',
  'http://172.31.0.1/',
  'http://192.168.1.1/',
  'http://169.254.169.254/',
  'http://100.64.0.1/',
  'http://0.0.0.0/',
  'http://[::1]/',
  'http://[::ffff:10.0.0.1]/',
  'http://[fd00::1]/',
  'http://[fe80::1]/',
])('knows that %s is nobody else’s to open', (address) => {
  expect(isPrivateHost(hostOf(address))).toBe(true);
});

it.each(['https://hub.example/', 'http://93.184.216.34/', 'http://172.32.0.1/', 'http://[2606:2800::1]/'])(
  'lets %s be asked',
  (address) => {
    expect(isPrivateHost(hostOf(address))).toBe(false);
  },
);
