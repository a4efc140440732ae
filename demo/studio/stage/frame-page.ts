import '../../../src/embed.js';
