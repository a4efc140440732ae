/** Lists the violations of the page’s policy in its footer. */
const violations = document.getElementById('violations');

document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) => {
  const line = document.createElement('li');
  line.textContent = `${effectiveDirective} blocked ${blockedURI || 'inline'}`;
  violations?.append(line);
});
