#!/usr/bin/env node
import { loadBundle } from './bundle.ts';

const { command } = loadBundle('command') as typeof import('./command.ts');
await command();
