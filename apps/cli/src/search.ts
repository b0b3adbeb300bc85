// In a module of its own, so that it is loaded only where a configuration is looked for.
export { lilconfig } from 'lilconfig'
