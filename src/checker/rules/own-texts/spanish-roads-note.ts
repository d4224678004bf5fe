import type { OwnText } from './own-text.ts'

const text = `# Red para Caminos Seguros: informe de actividades, julio a diciembre de 2023
## Logros
La Red reúne a quince organismos del sistema de las Naciones Unidas. El presente informe abarca el período comprendido entre el 1 de julio y el 31 de diciembre de 2023.
En agosto de 2023, los miembros aprobaron una guía para alcaldes. La guía tiene tres capítulos: (1) calles lentas; (2) transporte escolar; (3) datos fiables.
El 9 de octubre de 2023 se celebró en Cuenca un taller al que asistieron 62 personas (35 mujeres y 27 hombres). El Secretario General envió un mensaje a los participantes.
La guía se publicó en árabe, chino, francés, inglés y ruso el 4 de diciembre de 2023. La versión española había salido en septiembre de 2023.
## Trabajo de los grupos
El grupo de normas compara las leyes de seis países, entre ellos el Perú, Viet Nam y la República de Moldova. Presentará sus conclusiones en marzo de 2024.
La Organización Mundial de la Salud (OMS) reúne cifras de los hospitales. El Fondo de las Naciones Unidas para la Infancia (UNICEF) trabaja con las escuelas. Ambos organismos comparten los gastos de viaje.
Las asociaciones de víctimas participaron en todas las reuniones y propusieron que las cifras se publicaran por barrio.
## Próximos pasos
La próxima reunión se celebrará el jueves 15 de febrero de 2024. Los miembros examinarán:
- el presupuesto de los talleres;
- la lista de expertos;
- el calendario de visitas.
Las consultas pueden dirigirse a secretaria@caminos.example.org.`

export const spanishRoadsNote: OwnText = {
  name: 'caminos seguros, un informe',
  lang: 'es',
  asOf: '2024-01-15',
  text,
  slips: [
    { said: 'tiene tres capítulos', written: 'tiene cuatro capítulos', rule: 'announced-count' },
    { said: '(3) datos fiables', written: '(2) datos fiables', rule: 'item-numbers' },
    { said: '35 mujeres', written: '36 mujeres', rule: 'breakdown-sum' },
    { said: 'chino, francés', written: 'francés', rule: 'language-left-out' },
    { said: 'el jueves 15', written: 'el lunes 15', rule: 'weekday-mismatch' },
    { said: 'Viet Nam', written: 'Vietnam', rule: 'country-name' },
    { said: 'el 4 de diciembre de 2023', written: 'el 4/12/2023', rule: 'mixed-date-styles' },
    { said: 'el 31 de diciembre', written: 'el 31 de noviembre', rule: 'impossible-day' },
    { said: 'reúne cifras', written: 'reúne  cifras', rule: 'double-space' },
    { said: 'con las escuelas', written: 'con las las escuelas', rule: 'repeated-word' },
    { said: 'en marzo de 2024', written: 'en marzo', rule: 'date-without-year' },
    { said: 'En agosto de 2023, los', written: 'En mayo de 2022, los', rule: 'outside-period' },
    { said: 'por barrio.', written: 'por barrio (véase más abajo).', rule: 'broken-reference' },
    { said: 'secretaria@', written: 'lucia.paz@', rule: 'personal-address' },
    {
      said: 'Ambos organismos comparten',
      written: 'La Red amplió considerablemente su labor. Comparten',
      rule: 'degree-without-measure',
    },
    { said: 'el calendario de visitas.', written: 'el calendario de visitas', rule: 'last-mark' },
  ],
}
