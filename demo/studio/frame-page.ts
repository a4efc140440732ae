import '../../src/embed.js';
