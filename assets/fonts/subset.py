# Makes the four fonts of this folder again. Needs fontTools, Debian's fonts-noto-core and fonts-noto-cjk, and the General
# Standard list of Chinese characters as a text file: python3 subset.py tgh.txt
import re, sys
from fontTools import subset
from fontTools.ttLib import TTFont

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


def make(source, number, characters, family, style, kind):
    options = subset.Options(hinting=False, notdef_outline=True, name_IDs=[0, 5, 11, 13, 14])
    options.layout_features = ['*'] if kind == 'ttf' else ['halt', 'palt', 'kern', 'ccmp', 'chws']
    font = TTFont(SOURCE + source, fontNumber=number, recalcTimestamp=False)
    subsetter = subset.Subsetter(options)
    subsetter.populate(unicodes=characters)
    subsetter.subset(font)
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
