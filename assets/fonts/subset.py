# Makes the four fonts of this folder again. Needs fontTools, Debian's fonts-noto-core and fonts-noto-cjk, and the General
# Standard list of Chinese characters as a text file: python3 subset.py tgh.txt
import re, sys
from fontTools import subset
from fontTools.otlLib import builder as otl
from fontTools.ttLib import TTFont
from fontTools.ttLib.tables import otTables as ot
from fontTools.ttLib.tables._g_l_y_f import Glyph, GlyphComponent

SOURCE = '/usr/share/fonts/'


def two_bytes(code):
    try:
        return len(chr(code).encode('gb2312')) == 2
    except UnicodeEncodeError:
        return False


def span(*pairs):
    return {code for first, last in pairs for code in range(first, last + 1)}


LISTED = {ord(c) for c in re.findall(r'[\u3400-\u9fff\U00020000-\U000323af]', open(sys.argv[1], encoding='utf-8').read())}
CHINESE = LISTED | {c for c in range(0x80, 0x10000) if two_bytes(c)} | {0xA7, 0xB7, 0xD7, 0x2103, 0x2116}
CHINESE |= span((0x20, 0x7E), (0x2010, 0x203F), (0x2460, 0x2473), (0x3000, 0x303F), (0xFF00, 0xFF65))
ARABIC = span((0x20, 0x7E), (0xA0, 0xFF), (0x600, 0x6FF), (0x750, 0x77F), (0x2000, 0x206F), (0xFB50, 0xFDFF), (0xFE70, 0xFEFF))


# A mark that is moved up or down by positioning is written into a PDF as text of its own, together with its letter, so the
# letter is read, copied and found twice. Letters with their vowel marks therefore become glyphs of their own, made of the
# same two outlines in the same places, put in place after joining (the feature "mset" is there for it).
VOWELS = [f'uni{code:04X}' for code in range(0x64B, 0x653)] + ['uni0670']
VOWELS += [f'uni{code:04X}_uni0651' for code in range(0x64B, 0x651)] + ['uni0651_uni0670']
LETTER = re.compile(
    r'uni(06(2[1-9A-F]|3[0-9A-F]|4[0-9A]|7E|86|98|A9|AF|CC)|FE[89A-E][0-9A-F]|FEF[0-4]|FB(5[6-9]|7[A-D]|8[AB]|8[EF]|9[0-5]|F[C-F]))(\.\w+)*$'
)


def anchored(marks, base, mark):
    record = marks.MarkArray.MarkRecord[marks.MarkCoverage.glyphs.index(mark)]
    anchor = base[record.Class]
    return anchor and (anchor.XCoordinate - record.MarkAnchor.XCoordinate, anchor.YCoordinate - record.MarkAnchor.YCoordinate)


def compose(font):
    lookups = font['GPOS'].table.LookupList.Lookup
    on_letter, on_ligature = lookups[0].SubTable[0], lookups[1].SubTable[0]
    pairs = {}
    for name, record in zip(on_letter.BaseCoverage.glyphs, on_letter.BaseArray.BaseRecord):
        if not LETTER.match(name):
            continue
        for mark in VOWELS:
            place = mark in on_letter.MarkCoverage.glyphs and anchored(on_letter, record.BaseAnchor, mark)
            if place:
                pairs[name, mark] = [(mark, *place)]
    # On lam-alef only the double fatha, which always belongs to the alef: a glyph cannot know the part a mark is meant for.
    for name, attach in zip(on_ligature.LigatureCoverage.glyphs, on_ligature.LigatureArray.LigatureAttach):
        last = on_ligature.MarkCoverage.glyphs.index('uni064B')
        record = on_ligature.MarkArray.MarkRecord[last]
        anchor = attach.ComponentRecord[-1].LigatureAnchor[record.Class] if len(attach.ComponentRecord) == 2 else None
        if anchor:
            pairs[name, 'uni064B'] = [('uni064B', anchor.XCoordinate - record.MarkAnchor.XCoordinate, anchor.YCoordinate - record.MarkAnchor.YCoordinate)]
    for (name, *marks), places in pairs.items():
        add(font, '_'.join([name, *marks]), name, places, on_letter)
    rules = {key: '_'.join(key) for key in pairs}
    lookup = otl.buildLookup([otl.buildLigatureSubstSubtable(rules)])
    substitution = font['GSUB'].table
    substitution.LookupList.Lookup.append(lookup)
    substitution.LookupList.LookupCount = len(substitution.LookupList.Lookup)
    feature = ot.FeatureRecord()
    feature.FeatureTag, feature.Feature = 'mset', ot.Feature()
    feature.Feature.FeatureParams, feature.Feature.LookupListIndex = None, [len(substitution.LookupList.Lookup) - 1]
    substitution.FeatureList.FeatureRecord.append(feature)
    for script in substitution.ScriptList.ScriptRecord:
        for system in [script.Script.DefaultLangSys, *(record.LangSys for record in script.Script.LangSysRecord)]:
            if system:
                system.FeatureIndex.append(len(substitution.FeatureList.FeatureRecord) - 1)


def add(font, name, letter, places, on_letter):
    glyph = Glyph()
    glyph.numberOfContours, glyph.components = -1, []
    for part, x, y in [(letter, 0, 0), *places]:
        component = GlyphComponent()
        component.glyphName, component.x, component.y, component.flags = part, x, y, 0x4
        glyph.components.append(component)
    font['glyf'][name] = glyph
    font['hmtx'][name] = (font['hmtx'][letter][0], 0)
    glyph.recalcBounds(font['glyf'])
    font['hmtx'][name] = (font['hmtx'][letter][0], getattr(glyph, 'xMin', 0))
    font['GDEF'].table.GlyphClassDef.classDefs[name] = 1
    if letter in on_letter.BaseCoverage.glyphs:
        on_letter.BaseCoverage.glyphs.append(name)
        on_letter.BaseArray.BaseRecord.append(on_letter.BaseArray.BaseRecord[on_letter.BaseCoverage.glyphs.index(letter)])


def make(source, number, characters, family, style, kind):
    options = subset.Options(hinting=False, notdef_outline=True, name_IDs=[0, 5, 11, 13, 14])
    options.layout_features = ['*'] if kind == 'ttf' else ['halt', 'palt', 'kern', 'ccmp', 'chws']
    font = TTFont(SOURCE + source, fontNumber=number, recalcTimestamp=False)
    subsetter = subset.Subsetter(options)
    subsetter.populate(unicodes=characters)
    subsetter.subset(font)
    if kind == 'ttf':
        compose(font)
    plain = f"{family.replace(' ', '')}-{style}"
    for number, value in {1: family, 2: style, 3: f'{plain};subset', 4: f'{family} {style}', 6: plain}.items():
        font['name'].setName(value, number, 3, 1, 0x409)
    if 'CFF ' in font:
        top = font['CFF '].cff
        top.fontNames[0] = plain
        top.topDictIndex[0].FullName, top.topDictIndex[0].FamilyName = f'{family} {style}', family
    font.save(f'{plain}.{kind}')


make('opentype/noto/NotoSerifCJK-Regular.ttc', 2, CHINESE, 'Colonnade Serif SC', 'Regular', 'otf')
make('opentype/noto/NotoSansCJK-Bold.ttc', 2, CHINESE, 'Colonnade Sans SC', 'Bold', 'otf')
make('truetype/noto/NotoNaskhArabic-Regular.ttf', -1, ARABIC, 'Colonnade Naskh', 'Regular', 'ttf')
make('truetype/noto/NotoNaskhArabic-Bold.ttf', -1, ARABIC, 'Colonnade Naskh', 'Bold', 'ttf')
