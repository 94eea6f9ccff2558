import { AllCommunityModule, ModuleRegistry } from 'ag-grid-community';

// Once for the whole portal: a second registration would only warn.
ModuleRegistry.registerModules([AllCommunityModule]);
