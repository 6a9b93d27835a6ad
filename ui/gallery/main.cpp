// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gallery/blockspage.h"
#include "ui/gallery/componentspage.h"
#include "ui/gallery/iconsheet.h"
#include "ui/gallery/samplepanel.h"
#include "ui/shared/theme.h"
#include "ui/shell/commandpalette.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/rail.h"
#include "ui/shell/statusstrip.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QImage>
#include <QMenu>
#include <QPushButton>
#include <QSettings>
#include <QTemporaryDir>
#include <QTextStream>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace stoa;

namespace {

QList<ui::Panel *> samplePanels(QObject *parent)
{
    using Face = gallery::SamplePanel::Face;
    using ui::RailGroup;
    const QList<Face> faces{
        {u"today"_s, u"Today"_s, u"sun"_s, RailGroup::Work, {u"7"_s}},
        {u"inventory"_s, u"Inventory"_s, u"package"_s, RailGroup::Work, {}},
        {u"orders"_s, u"Orders"_s, u"clipboard-list"_s, RailGroup::Work, {u"37"_s}},
        {u"promotions"_s, u"Promotions"_s, u"tag"_s, RailGroup::Work, {u"2"_s}},
        {u"consent"_s, u"Consent"_s, u"shield-check"_s, RailGroup::Work, {u"1"_s}},
        {u"customers"_s, u"Customers"_s, u"users"_s, RailGroup::Work, {}},
        {u"network"_s, u"Network"_s, u"network"_s, RailGroup::Chain, {}},
        {u"insights"_s, u"Insights"_s, u"chart-column"_s, RailGroup::Chain, {}},
        {u"sync"_s, u"Sync"_s, u"refresh-cw"_s, RailGroup::System, {u"2"_s, StatusKind::Problem}},
        {u"administration"_s, u"Administration"_s, u"settings"_s, RailGroup::System, {}}};
    QList<ui::Panel *> panels;
    for (const Face &face : faces)
        panels.append(new gallery::SamplePanel(face, parent));
    return panels;
}

void dress(ui::MainWindow &window)
{
    window.rail().store().setLines(u"Athens · Ermou"_s, u"Elaia Home"_s);
    window.rail().store().setMenu(new QMenu(&window));
    window.rail().person().setLines(u"Eleni Markou"_s, u"Store manager"_s);
    ui::StripState state{StatusKind::Ok, u"In sync"_s, u"14:32:07"_s, u"2 s ago"_s};
    state.lateFeeds = 1;
    window.strip().setState(state);
    window.strip().setJob(u"Shelf labels 240 of 600"_s, 240, 600);
    window.openPanel(u"inventory"_s);
    window.messages().raise({u"feed"_s,
                             StatusKind::Attention,
                             u"Milano Brera: till feed is 12 min late"_s,
                             u"(expected every 30 s). Its numbers are as of 14:20 and marked."_s,
                             {{u"Open feed"_s, [] {
                               }}}});
}

bool save(QWidget &widget, const QString &path)
{
    QCoreApplication::processEvents();
    return widget.grab().save(path);
}

/// White strokes with their shape in the alpha channel, for builds without Qt Svg.
bool rasterise(const ui::Theme &theme, const QString &folder)
{
    constexpr int kPixels = 96;
    bool fine = QDir().mkpath(folder);
    for (const QString &name : ui::Icons::names()) {
        const QColor ink = theme.tokens().colour(ui::Look::Light, ui::ColourRole::Base);
        fine = theme.icons()
                   .pixmap(name, 16, kPixels / 16.0, ink)
                   .toImage()
                   .save(folder + u'/' + name + u".png"_s)
            && fine;
    }
    return fine;
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addOptions({{u"capture"_s, u"Draw the pages into DIR and end."_s, u"DIR"_s},
                       {u"theme"_s, u"light, dark or hc."_s, u"LOOK"_s, u"light"_s},
                       {u"size"_s, u"Size of the shell, WxH."_s, u"SIZE"_s, u"1440x900"_s},
                       {u"rasterise"_s, u"Draw the icons as masks into DIR and end."_s, u"DIR"_s}});
    parser.process(application);
    QFont font = application.font();
    font.setPixelSize(13);
    application.setFont(font);

    ui::Theme theme;
    const QString look = parser.value(u"theme"_s);
    theme.setChoice(look == u"dark"     ? ui::LookChoice::Dark
                        : look == u"hc" ? ui::LookChoice::HighContrast
                                        : ui::LookChoice::Light);
    theme.applyTo(application);
    if (parser.isSet(u"rasterise"_s))
        return rasterise(theme, parser.value(u"rasterise"_s)) ? 0 : 1;

    QTemporaryDir kept;
    QSettings settings(kept.filePath(u"gallery.ini"_s), QSettings::IniFormat);
    gallery::ComponentsPage components;
    components.resize(1440, components.sizeHint().height());
    gallery::BlocksPage blocks;
    blocks.resize(1440, 1240);
    gallery::IconSheet icons;
    icons.resize(icons.sizeHint());
    QObject owner;
    ui::MainWindow window(samplePanels(&owner), settings);
    const QStringList size = parser.value(u"size"_s).split(u'x');
    window.resize(size.value(0).toInt(), size.value(1).toInt());
    dress(window);
    components.show();
    blocks.show();
    window.show();
    window.activateWindow();

    if (!parser.isSet(u"capture"_s)) {
        icons.show();
        return QApplication::exec();
    }
    const QString folder = parser.value(u"capture"_s);
    QDir().mkpath(folder);
    const QString tail = u'-' + look + (application.isRightToLeft() ? u"-rtl"_s : QString()) + u".png"_s;
    bool fine = save(icons, folder + u"/icons"_s + tail);
    if (auto *focused = components.findChild<QPushButton *>(u"focused"_s)) {
        components.activateWindow();
        QCoreApplication::processEvents();
        focused->setFocus(Qt::TabFocusReason);
    }
    fine = save(components, folder + u"/components"_s + tail) && fine;
    fine = save(blocks, folder + u"/blocks"_s + tail) && fine;
    window.activateWindow();
    window.currentPanel()->panes().first()->setFocus();
    fine = save(window, folder + u"/shell"_s + tail) && fine;
    window.palette().open(u"bow ath"_s);
    fine = save(window, folder + u"/palette"_s + tail) && fine;
    QTextStream(stdout) << (fine ? "drawn\n" : "could not write the pictures\n");
    return fine ? 0 : 1;
}
