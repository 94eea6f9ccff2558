import { OrganisationChooser } from '@/features/session/components/organisation-chooser';

export default function HomePage() {
  return <OrganisationChooser />;
}
