// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/arguments.h"

#include "app/languages.h"
#include "core/services/desk/profile.h"

#include <QCommandLineParser>
#include <QDir>
#include <QFile>

namespace stoa {

using namespace Qt::StringLiterals;

namespace {

Result<QString> firstLineOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error::invalid(u"password-file"_s, u"cannot read %1"_s.arg(path));
    return QString::fromUtf8(file.readLine()).trimmed();
}

std::optional<ui::LookChoice> lookOf(const QString &name)
{
    if (name == u"system"_s)
        return ui::LookChoice::AsSystem;
    if (name == u"light"_s)
        return ui::LookChoice::Light;
    if (name == u"dark"_s)
        return ui::LookChoice::Dark;
    if (name == u"hc"_s)
        return ui::LookChoice::HighContrast;
    return std::nullopt;
}

} // namespace

Result<Arguments> Arguments::parse(const QStringList &line)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(u"Stoa, the back office of your stores."_s);
    parser.addOptions({
        {{u"h"_s, u"help"_s}, u"Tells this."_s},
        {{u"v"_s, u"version"_s}, u"Tells which version this is."_s},
        {u"profile"_s, u"The profile to open: a name, or a folder."_s, u"NAME|DIR"_s},
        {u"hub"_s, u"The hub to connect to, when the profile belongs to none yet."_s, u"URL"_s},
        {u"code"_s, u"The one-time code for this PC."_s, u"CODE"_s},
        {u"fingerprint"_s, u"The hub's, as it prints it; another hub gets no code."_s, u"DIGITS"_s},
        {u"device-name"_s, u"The name of this PC at the hub."_s, u"NAME"_s},
        {u"user"_s, u"Who signs in."_s, u"NAME"_s},
        {u"password-file"_s, u"A file whose first line is the password."_s, u"FILE"_s},
        {u"secrets"_s,
         u"Where the key of a new profile lies: keychain, passphrase, or file (in plain; for machines "
         u"without "
         u"people). Else the keychain, or a passphrase where there is none."_s,
         u"PLACE"_s},
        {u"passphrase-file"_s, u"A file whose first line is the passphrase of the profile."_s, u"FILE"_s},
        {u"lang"_s, u"en, el, pl, it or zh_CN."_s, u"LANGUAGE"_s},
        {u"theme"_s, u"system, light, dark or hc (high contrast)."_s, u"LOOK"_s},
        {u"size"_s, u"Size of the window."_s, u"WxH"_s},
        {u"capture"_s, u"Draws every panel and page with the data at hand into DIR and ends."_s, u"DIR"_s},
    });
    if (!parser.parse(line))
        return Error::invalid({}, parser.errorText());
    Arguments told;
    if (parser.isSet(u"help"_s)) {
        told.help = parser.helpText();
        return told;
    }
    if (parser.isSet(u"version"_s)) {
        told.help = u"stoa %1\n"_s.arg(QLatin1StringView(STOA_VERSION));
        return told;
    }
    if (!parser.positionalArguments().isEmpty())
        return Error::invalid({}, u"unexpected %1"_s.arg(parser.positionalArguments().first()));
    if (parser.isSet(u"profile"_s))
        told.profile = parser.value(u"profile"_s);
    told.hub = QUrl(parser.value(u"hub"_s), QUrl::StrictMode);
    if (parser.isSet(u"hub"_s) && (!told.hub.isValid() || told.hub.host().isEmpty()))
        return Error::invalid(u"hub"_s, u"--hub needs an address such as https://stoa.example.com"_s);
    told.code = parser.value(u"code"_s);
    told.fingerprint = parser.value(u"fingerprint"_s);
    told.deviceName = parser.value(u"device-name"_s);
    told.login = parser.value(u"user"_s);
    if (parser.isSet(u"lang"_s)) {
        told.language = parser.value(u"lang"_s);
        QStringList known;
        for (const auto &[code, name] : Languages::all())
            known.append(code);
        if (!known.contains(told.language))
            return Error::invalid(u"lang"_s, u"--lang is one of %1"_s.arg(known.join(u", "_s)));
    }
    told.capture = parser.value(u"capture"_s);
    if (parser.isSet(u"password-file"_s)) {
        STOA_TRY_ASSIGN(told.password, firstLineOf(parser.value(u"password-file"_s)));
    }
    if (parser.isSet(u"passphrase-file"_s)) {
        STOA_TRY_ASSIGN(told.passphrase, firstLineOf(parser.value(u"passphrase-file"_s)));
    }
    if (parser.isSet(u"secrets"_s)) {
        const auto place = secretPlaceOf(parser.value(u"secrets"_s));
        if (!place)
            return Error::invalid(u"secrets"_s, u"--secrets is keychain, passphrase or file"_s);
        told.secrets = *place;
    }
    if (parser.isSet(u"theme"_s)) {
        told.look = lookOf(parser.value(u"theme"_s));
        if (!told.look)
            return Error::invalid(u"theme"_s, u"--theme is system, light, dark or hc"_s);
    }
    if (parser.isSet(u"size"_s)) {
        const QStringList parts = parser.value(u"size"_s).split(u'x');
        const QSize size(parts.value(0).toInt(), parts.value(1).toInt());
        if (parts.size() != 2 || size.width() < 1024 || size.height() < 640)
            return Error::invalid(u"size"_s, u"--size is at least 1024x640"_s);
        told.size = size;
    }
    return told;
}

QString Arguments::folder() const { return Profile::folderFor(profile); }

} // namespace stoa
