// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/languages.h"

#include <QApplication>
#include <QLocale>
#include <algorithm>

namespace stoa {

using namespace Qt::StringLiterals;

const QList<QPair<QString, QString>> &Languages::all()
{
    static const QList<QPair<QString, QString>> languages{{u"en"_s, u"English"_s},
                                                          {u"el"_s, u"Ελληνικά"_s},
                                                          {u"pl"_s, u"Polski"_s},
                                                          {u"it"_s, u"Italiano"_s},
                                                          {u"zh_CN"_s, u"简体中文"_s}};
    return languages;
}

namespace {

bool isKnown(const QString &code)
{
    return std::ranges::any_of(Languages::all(),
                               [&code](const auto &language) { return language.first == code; });
}

} // namespace

QString Languages::ownName(const QString &code)
{
    for (const auto &[known, name] : all()) {
        if (known == code)
            return name;
    }
    return {};
}

QString Languages::ofSystem()
{
    const QString name = QLocale::system().name();
    for (const QString &code : {name, name.section(u'_', 0, 0)}) {
        if (isKnown(code))
            return code;
    }
    return name.startsWith(u"zh"_s) ? u"zh_CN"_s : u"en"_s;
}

/// Words of Qt's file dialog that its own catalogues lack; Qt asks for them by itself.
struct WordOfQt {
    const char *word;
    const char *meaning;
};
[[maybe_unused]] constexpr WordOfQt kWordsOfQt[] = {
    QT_TRANSLATE_NOOP3("QAbstractFileIconProvider", "Folder", "All other platforms"),
    QT_TRANSLATE_NOOP3("QAbstractFileIconProvider", "File Folder", "Match Windows Explorer"),
    QT_TRANSLATE_NOOP3("QAbstractFileIconProvider", "Shortcut", "All other platforms"),
    {QT_TRANSLATE_NOOP("QAbstractFileIconProvider", "Drive"), nullptr},
    {QT_TRANSLATE_NOOP("QAbstractFileIconProvider", "Unknown"), nullptr},
};

Languages::Languages(Wording &wording)
    : m_wording(wording)
{ }

void Languages::use(const QString &code)
{
    const QString language = isKnown(code) ? code : u"en"_s;
    if (language == m_current)
        return;
    m_current = language;
    for (const auto &translator : m_translators)
        QCoreApplication::removeTranslator(translator.get());
    m_translators.clear();
    QLocale::setDefault(QLocale(language));
    // Qt's words first: a later translator is asked first, so ours win.
    for (const QString &catalogue : {u":/i18n/qtbase_%1.qm"_s, u":/i18n/stoa_%1.qm"_s}) {
        auto translator = std::make_unique<QTranslator>();
        if (translator->load(catalogue.arg(language))) {
            QCoreApplication::installTranslator(translator.get());
            m_translators.push_back(std::move(translator));
        }
    }
    QApplication::setLayoutDirection(QLocale(language).textDirection());
    m_wording.setLanguage(language);
}

} // namespace stoa
