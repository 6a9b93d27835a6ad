# SPDX-License-Identifier: GPL-3.0-or-later
# Two functions for every target of the house, so that flags and habits stand in one place.

set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)
set(CMAKE_AUTOMOC ON)
set(CMAKE_AUTORCC ON)

find_program(STOA_CCACHE ccache)
if(STOA_CCACHE)
    # Precompiled headers need the two sloppiness flags; without them every hit is a miss.
    set(CMAKE_CXX_COMPILER_LAUNCHER
        ${CMAKE_COMMAND} -E env CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime
        ${STOA_CCACHE})
endif()

add_library(stoa_options INTERFACE)
target_include_directories(stoa_options INTERFACE ${CMAKE_SOURCE_DIR} ${CMAKE_BINARY_DIR}/generated)
target_compile_definitions(stoa_options INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_URL_CAST_FROM_STRING QT_NO_FOREACH QT_NO_KEYWORDS
    QT_MESSAGELOGCONTEXT STOA_VERSION="${PROJECT_VERSION}")
if(MSVC)
    target_compile_options(stoa_options INTERFACE /W4 /permissive- /utf-8)
else()
    target_compile_options(stoa_options INTERFACE
        -Wall -Wextra -Wpedantic -Wno-maybe-uninitialized -Wno-missing-field-initializers -Wshadow=local -Wnon-virtual-dtor -Woverloaded-virtual -Werror=switch -Werror=return-type
        -fstack-protector-strong)
    if(CMAKE_BUILD_TYPE STREQUAL "Release")
        target_compile_options(stoa_options INTERFACE -U_FORTIFY_SOURCE -D_FORTIFY_SOURCE=3)
        target_link_options(stoa_options INTERFACE -Wl,-z,now -Wl,-z,relro)
    endif()
    if(STOA_SANITIZE)
        target_compile_options(stoa_options INTERFACE -fsanitize=${STOA_SANITIZE} -fno-omit-frame-pointer)
        target_link_options(stoa_options INTERFACE -fsanitize=${STOA_SANITIZE})
    endif()
endif()

# stoa_group(target): with STOA_UNITY, the sources that can be read as one are (docs/adr/0025).
function(stoa_group target)
    if(NOT STOA_UNITY)
        return()
    endif()
    find_package(Python3 REQUIRED COMPONENTS Interpreter)
    get_target_property(sources ${target} SOURCES)
    list(FILTER sources INCLUDE REGEX "\\.cpp$")
    list(FILTER sources EXCLUDE REGEX "^${CMAKE_BINARY_DIR}/") # made by the build
    execute_process(COMMAND ${Python3_EXECUTABLE} ${CMAKE_SOURCE_DIR}/tests/lint/grouping.py ${sources}
        WORKING_DIRECTORY ${CMAKE_CURRENT_SOURCE_DIR} OUTPUT_VARIABLE lines COMMAND_ERROR_IS_FATAL ANY)
    string(REGEX MATCHALL "[^\n]+" lines "${lines}")
    foreach(line IN LISTS lines)
        string(REGEX MATCH "^([0-9]+) (.*)$" line "${line}")
        set_source_files_properties(${CMAKE_MATCH_2} PROPERTIES UNITY_GROUP ${CMAKE_MATCH_1})
    endforeach()
    set_target_properties(${target} PROPERTIES UNITY_BUILD ON UNITY_BUILD_MODE GROUP)
endfunction()

# stoa_library(stoa_base SOURCES a.cpp a.h … LINK Qt6::Core … [PCH <QString> …])
# A static library with the alias stoa::base and one precompiled header of its own.
function(stoa_library name)
    cmake_parse_arguments(ARG "" "" "SOURCES;LINK;PRIVATE_LINK;PCH" ${ARGN})
    add_library(${name} STATIC ${ARG_SOURCES})
    string(REPLACE "stoa_" "" short ${name})
    add_library(stoa::${short} ALIAS ${name})
    target_link_libraries(${name} PUBLIC stoa_options ${ARG_LINK} PRIVATE ${ARG_PRIVATE_LINK})
    if(ARG_PCH)
        target_precompile_headers(${name} PRIVATE ${ARG_PCH})
    endif()
    stoa_group(${name})
endfunction()

# stoa_test(stoa_core_tests SOURCES base/resulttest.cpp … LINK stoa::base … [ENV A=b …] [PCH …])
# One executable per layer; one CTest entry per source that ends in test.cpp, run by its class name.
function(stoa_test name)
    cmake_parse_arguments(ARG "" "" "SOURCES;LINK;ENV;PCH" ${ARGN})
    add_executable(${name} ${ARG_SOURCES} ${CMAKE_SOURCE_DIR}/tests/kit/testmain.cpp)
    target_link_libraries(${name} PRIVATE stoa_options ${ARG_LINK} Qt6::Test)
    if(ARG_PCH)
        target_precompile_headers(${name} PRIVATE ${ARG_PCH})
    endif()
    stoa_group(${name})
    if(STOA_SANITIZE MATCHES "thread")
        target_sources(${name} PRIVATE ${CMAKE_SOURCE_DIR}/tests/kit/threadsanitizer.cpp)
        target_link_libraries(${name} PRIVATE ${CMAKE_DL_LIBS})
        set_target_properties(${name} PROPERTIES ENABLE_EXPORTS ON)
    endif()
    string(REGEX REPLACE "^stoa_(.*)_tests$" "\\1" layer ${name})
    foreach(source ${ARG_SOURCES})
        get_filename_component(class ${source} NAME_WE)
        if(class MATCHES "test$")
            add_test(NAME ${layer}.${class} COMMAND ${name} ${class})
            set_tests_properties(${layer}.${class} PROPERTIES TIMEOUT 300 SKIP_RETURN_CODE 77
                ENVIRONMENT "QT_QPA_PLATFORM=offscreen;${ARG_ENV}")
        endif()
    endforeach()
endfunction()
