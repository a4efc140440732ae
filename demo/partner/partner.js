/** Says at the foot of the page whatever its policy has refused; it should be nothing. */
const refused = document.getElementById('refused');

document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) => {
  const line = document.createElement('li');
  line.textContent = `${effectiveDirective} refused ${blockedURI || 'something inline'}`;
  refused?.append(line);
});
