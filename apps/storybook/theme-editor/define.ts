import { ThemeEditor } from './theme-editor.js';

if (!customElements.get('theme-editor')) customElements.define('theme-editor', ThemeEditor);
