// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/icons.h"

#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <cmath>
#ifdef STOA_SVG
#include <QSvgRenderer>
#endif

namespace stoa::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kCacheLimit = 2000;

class TokenIconEngine : public QIconEngine {
public:
    TokenIconEngine(std::shared_ptr<const Icons> icons, QString name, ColourRole role)
        : m_icons(std::move(icons))
        , m_name(std::move(name))
        , m_role(role)
    { }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        const int size = std::min(rect.width(), rect.height());
        m_icons->paint(*painter, m_name, rect, size, colour(mode));
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        return scaledPixmap(size, mode, state, 1.0);
    }
    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State, qreal scale) override
    {
        const int edge = std::min(size.width(), size.height());
        QPixmap result = m_icons->pixmap(m_name, qRound(edge / scale), scale, colour(mode),
                                         QGuiApplication::layoutDirection());
        return result;
    }
    QSize actualSize(const QSize &size, QIcon::Mode, QIcon::State) override { return size; }
    QString iconName() override { return m_name; }
    QString key() const override { return u"stoa"_s; }
    bool isNull() override { return false; }
    QIconEngine *clone() const override { return new TokenIconEngine(m_icons, m_name, m_role); }

private:
    QColor colour(QIcon::Mode mode) const
    {
        if (mode == QIcon::Disabled)
            return m_icons->tokens().colour(ColourRole::Disabled);
        if (mode == QIcon::Selected && m_icons->tokens().look() == Look::HighContrast)
            return m_icons->tokens().colour(ColourRole::OnSelection);
        return m_icons->tokens().colour(m_role);
    }

    std::shared_ptr<const Icons> m_icons;
    QString m_name;
    ColourRole m_role;
};

QImage render(const QString &name, int pixels, int logical, const QColor &colour)
{
    QImage image(pixels, pixels, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
#ifdef STOA_SVG
    QFile file(u":/stoa/icons/"_s + name + u".svg"_s);
    if (!file.open(QIODevice::ReadOnly))
        return image;
    QByteArray text = file.readAll();
    text.replace("currentColor", colour.name().toLatin1());
    // A small icon needs a heavier pen to keep the weight of the text beside it; a large one a finer pen.
    const char *pen = logical < 16 ? "1.8" : logical > 30 ? "1.1" : "1.5";
    text.replace("stroke-width=\"1.5\"", QByteArray("stroke-width=\"") + pen + '"');
    QSvgRenderer renderer(text);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    renderer.render(&painter, QRectF(0, 0, pixels, pixels));
#else
    Q_UNUSED(logical)
    const QImage mask(u":/stoa/raster/"_s + name + u".png"_s);
    if (mask.isNull())
        return image;
    QPainter painter(&image);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.drawImage(image.rect(),
                      mask.scaled(pixels, pixels, Qt::IgnoreAspectRatio, Qt::SmoothTransformation));
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(image.rect(), colour);
#endif
    return image;
}

} // namespace

Icons::Icons(std::shared_ptr<const Tokens> tokens)
    : m_tokens(std::move(tokens))
{ }

QStringList Icons::names()
{
#ifdef STOA_SVG
    const QStringList files = QDir(u":/stoa/icons"_s).entryList({u"*.svg"_s}, QDir::Files, QDir::Name);
#else
    const QStringList files = QDir(u":/stoa/raster"_s).entryList({u"*.png"_s}, QDir::Files, QDir::Name);
#endif
    QStringList result;
    for (const QString &file : files)
        result.append(file.chopped(4));
    return result;
}

bool Icons::has(const QString &name)
{
#ifdef STOA_SVG
    return QFile::exists(u":/stoa/icons/"_s + name + u".svg"_s);
#else
    return QFile::exists(u":/stoa/raster/"_s + name + u".png"_s);
#endif
}

bool Icons::isDirectional(const QString &name)
{
    static const QStringList kDirectional{
        u"undo-2"_s,           u"redo-2"_s, u"chevron-left"_s, u"chevron-right"_s,
        u"corner-down-left"_s, u"send"_s,   u"truck"_s,        u"play"_s};
    return kDirectional.contains(name);
}

QPixmap Icons::pixmap(const QString &name, int size, qreal ratio, const QColor &colour,
                      Qt::LayoutDirection direction) const
{
    const bool mirrored = direction == Qt::RightToLeft && isDirectional(name);
    const int pixels = std::max(1, int(std::lround(size * ratio)));
    const QString key = name + u'/' + QString::number(pixels) + u'/' + QString::number(size) + u'/'
        + QString::number(colour.rgba(), 16) + (mirrored ? u"m"_s : QString());
    const auto found = m_cache.constFind(key);
    if (found != m_cache.cend())
        return *found;
    QImage image = render(name, pixels, size, colour);
    if (mirrored)
        image = image.mirrored(true, false);
    QPixmap result = QPixmap::fromImage(image);
    result.setDevicePixelRatio(ratio);
    if (m_cache.size() >= kCacheLimit)
        m_cache.clear();
    m_cache.insert(key, result);
    return result;
}

QIcon Icons::icon(const QString &name, ColourRole role) const
{
    return QIcon(new TokenIconEngine(shared_from_this(), name, role));
}

void Icons::paint(QPainter &painter, const QString &name, const QRect &rect, int size,
                  const QColor &colour) const
{
    const qreal ratio = painter.device()->devicePixelRatio();
    const QPixmap image = pixmap(name, size, ratio, colour, painter.layoutDirection());
    painter.drawPixmap(rect.x() + (rect.width() - size) / 2, rect.y() + (rect.height() - size) / 2, image);
}

} // namespace stoa::ui
