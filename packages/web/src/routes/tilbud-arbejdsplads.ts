import { workplaceRoute } from '../offers/workplace-route.tsx';

export const virksomhedspraktik = workplaceRoute('virksomhedspraktik');
export const loentilskud = workplaceRoute('loentilskud');
export const nytteindsats = workplaceRoute('nytteindsats');
