# SPDX-License-Identifier: GPL-3.0-or-later
# Turns translations/*.ts into :/i18n/*.qm, together with Qt's own words for the same languages.

# stoa_translations(name QT_LANGUAGES pl it …)
# An object library with the alias stoa::<name>; whoever links it directly carries the catalogues:
#   :/i18n/stoa_<language>.qm    every stoa_*.ts of this folder
#   :/i18n/qtbase_<language>.qm  our own qtbase_*.ts, and Qt's installed ones for QT_LANGUAGES
function(stoa_translations name)
    cmake_parse_arguments(ARG "" "" "QT_LANGUAGES" ${ARGN})
    file(GLOB sources CONFIGURE_DEPENDS ${CMAKE_CURRENT_SOURCE_DIR}/stoa_*.ts ${CMAKE_CURRENT_SOURCE_DIR}/qtbase_*.ts)
    set(folder ${CMAKE_CURRENT_BINARY_DIR}/i18n)
    file(MAKE_DIRECTORY ${folder})

    set(catalogues)
    foreach(source IN LISTS sources)
        get_filename_component(base ${source} NAME_WE)
        set(qm ${folder}/${base}.qm)
        add_custom_command(OUTPUT ${qm}
            COMMAND Qt6::lrelease -silent ${source} -qm ${qm}
            DEPENDS ${source}
            COMMENT "Translating ${base}"
            VERBATIM)
        list(APPEND catalogues ${qm})
    endforeach()

    get_target_property(qtpaths Qt6::qtpaths LOCATION)
    execute_process(COMMAND ${qtpaths} --query QT_INSTALL_TRANSLATIONS
        OUTPUT_VARIABLE qtFolder OUTPUT_STRIP_TRAILING_WHITESPACE)
    foreach(language IN LISTS ARG_QT_LANGUAGES)
        set(source ${qtFolder}/qtbase_${language}.qm)
        if(NOT EXISTS ${source})
            message(WARNING "Qt's own words for ${language} are not installed (${source}); its dialogs stay in English")
            continue()
        endif()
        set(qm ${folder}/qtbase_${language}.qm)
        add_custom_command(OUTPUT ${qm}
            COMMAND ${CMAKE_COMMAND} -E copy ${source} ${qm}
            DEPENDS ${source}
            VERBATIM)
        list(APPEND catalogues ${qm})
    endforeach()

    set(entries "")
    foreach(qm IN LISTS catalogues)
        get_filename_component(file ${qm} NAME)
        string(APPEND entries "    <file alias=\"${file}\">${qm}</file>\n")
    endforeach()
    set(qrc ${CMAKE_CURRENT_BINARY_DIR}/${name}.qrc)
    file(CONFIGURE OUTPUT ${qrc} CONTENT "<RCC>\n  <qresource prefix=\"/i18n\">\n@entries@  </qresource>\n</RCC>\n" @ONLY)
    set(code ${CMAKE_CURRENT_BINARY_DIR}/${name}_resources.cpp)
    add_custom_command(OUTPUT ${code}
        COMMAND Qt6::rcc --name ${name} --output ${code} ${qrc}
        DEPENDS ${qrc} ${catalogues}
        VERBATIM)

    add_library(${name} OBJECT ${code})
    set_target_properties(${name} PROPERTIES AUTOMOC OFF AUTORCC OFF)
    target_link_libraries(${name} PUBLIC Qt6::Core)
    string(REPLACE "stoa_" "" short ${name})
    add_library(stoa::${short} ALIAS ${name})
endfunction()

# stoa_translations_update_target(FOLDERS models ui app LANGUAGES el …)
# `cmake --build build/dev --target stoa_translations_update` brings every stoa_*.ts up to date with the
# sources. English holds the plural forms only: its other sentences are the sources themselves.
function(stoa_translations_update_target)
    cmake_parse_arguments(ARG "" "" "FOLDERS;LANGUAGES" ${ARGN})
    set(folders)
    foreach(folder IN LISTS ARG_FOLDERS)
        list(APPEND folders ${CMAKE_SOURCE_DIR}/${folder})
    endforeach()
    set(options -silent -locations none -no-obsolete -source-language en_GB -extensions cpp,h -I ${CMAKE_SOURCE_DIR})
    set(commands COMMAND Qt6::lupdate ${options} -pluralonly ${folders} -target-language en_GB
        -ts ${CMAKE_CURRENT_SOURCE_DIR}/stoa_en.ts)
    foreach(language IN LISTS ARG_LANGUAGES)
        list(APPEND commands COMMAND Qt6::lupdate ${options} ${folders} -target-language ${language}
            -ts ${CMAKE_CURRENT_SOURCE_DIR}/stoa_${language}.ts)
    endforeach()
    add_custom_target(stoa_translations_update ${commands} VERBATIM)
endfunction()
