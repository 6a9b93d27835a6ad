// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/kit/splitmip.h"

#include <algorithm>
#include <cmath>
#include <glpk.h>
#include <map>
#include <memory>

namespace stoa::kit {

namespace {

/// Builds rows and columns; GLPK counts both from 1.
class Program {
public:
    Program()
        : m_program(glp_create_prob(), &glp_delete_prob)
    {
        glp_set_obj_dir(m_program.get(), GLP_MIN);
    }

    int column(double cost, double most)
    {
        const int at = glp_add_cols(m_program.get(), 1);
        glp_set_col_kind(m_program.get(), at, GLP_IV);
        glp_set_col_bnds(m_program.get(), at, most > 0 ? GLP_DB : GLP_FX, 0, most);
        glp_set_obj_coef(m_program.get(), at, cost);
        return at;
    }
    /// least <= the sum of the terms
    void atLeast(double least, const std::map<int, double> &terms) { row(GLP_LO, least, terms); }
    void atMost(double most, const std::map<int, double> &terms) { row(GLP_UP, most, terms); }
    void equal(double to, const std::map<int, double> &terms) { row(GLP_FX, to, terms); }

    std::optional<MipAnswer> solve(int seconds)
    {
        glp_term_out(GLP_OFF);
        glp_iocp options;
        glp_init_iocp(&options);
        options.presolve = GLP_ON;
        options.msg_lev = GLP_MSG_OFF;
        options.tm_lim = seconds * 1'000;
        const int ended = glp_intopt(m_program.get(), &options);
        if (ended == GLP_ENOPFS || ended == GLP_ENODFS)
            return MipAnswer{};
        if (ended != 0)
            return {};
        const int status = glp_mip_status(m_program.get());
        if (status == GLP_NOFEAS || status == GLP_UNDEF)
            return MipAnswer{};
        if (status != GLP_OPT)
            return {};
        return MipAnswer{true, std::llround(glp_mip_obj_val(m_program.get()))};
    }

private:
    void row(int kind, double bound, const std::map<int, double> &terms)
    {
        const int at = glp_add_rows(m_program.get(), 1);
        glp_set_row_bnds(m_program.get(), at, kind, bound, bound);
        std::vector<int> columns{0};
        std::vector<double> factors{0};
        for (const auto &[column, factor] : terms) {
            columns.push_back(column);
            factors.push_back(factor);
        }
        glp_set_mat_row(m_program.get(), at, int(terms.size()), columns.data(), factors.data());
    }

    std::unique_ptr<glp_prob, void (*)(glp_prob *)> m_program;
};

struct Columns {
    std::vector<int> used; ///< per node
    std::vector<std::vector<int>> units; ///< node x line
    std::vector<int> missing; ///< per line
};

Columns columns(Program &program, const SplitProblem &problem)
{
    Columns all;
    for (const SplitProblem::Node &node : problem.nodes) {
        all.used.push_back(program.column(double(node.fixed), 1));
        std::vector<int> row;
        for (size_t i = 0; i < problem.lines.size(); ++i) {
            const bool never = node.unitCost[i] == SplitProblem::kNever;
            const qint64 most = std::max<qint64>(
                0, std::min({problem.lines[i].units, node.available[problem.lines[i].stock], node.capacity}));
            row.push_back(program.column(never ? 0 : double(node.unitCost[i]), never ? 0 : double(most)));
        }
        all.units.push_back(std::move(row));
    }
    for (const SplitProblem::Line &line : problem.lines) {
        const qint64 most = problem.fill == SplitProblem::Fill::All ? 0 : line.units;
        all.missing.push_back(program.column(double(line.missingCost), double(most)));
    }
    return all;
}

void limitNode(Program &program, const SplitProblem &problem, const Columns &all, size_t n)
{
    const SplitProblem::Node &node = problem.nodes[n];
    std::map<int, double> units;
    std::map<int, double> value;
    std::map<int, std::map<int, double>> byKey;
    qint64 total = 0;
    for (size_t i = 0; i < problem.lines.size(); ++i) {
        const SplitProblem::Line &line = problem.lines[i];
        const int column = all.units[n][i];
        units[column] = 1;
        value[column] = double(line.unitValue);
        byKey[line.stock][column] = 1;
        total += line.units;
        const qint64 most =
            std::max<qint64>(0, std::min({line.units, node.available[line.stock], node.capacity}));
        program.atMost(0, {{column, 1}, {all.used[n], -double(most)}});
    }
    for (const auto &[key, terms] : byKey) {
        if (terms.size() > 1)
            program.atMost(double(std::clamp<qint64>(node.available[key], 0, total)), terms);
    }
    auto capacity = units;
    capacity[all.used[n]] = -double(std::clamp<qint64>(node.capacity, 0, total));
    program.atMost(0, capacity);
    units[all.used[n]] = -double(std::max<qint64>(1, problem.minPartUnits));
    program.atLeast(0, units);
    if (problem.minPartValue > 0) {
        value[all.used[n]] = -double(problem.minPartValue);
        program.atLeast(0, value);
    }
}

/// One node supplies the lines wholly, or nobody does.
void keepTogether(Program &program, const SplitProblem &problem, const Columns &all,
                  const std::vector<int> &lines)
{
    std::map<int, double> suppliers;
    for (size_t n = 0; n < problem.nodes.size(); ++n) {
        const int whole = program.column(0, 1);
        suppliers[whole] = 1;
        for (const int line : lines)
            program.equal(0, {{all.units[n][line], 1}, {whole, -double(problem.lines[line].units)}});
    }
    program.atMost(1, suppliers);
}

} // namespace

std::optional<MipAnswer> solveByMip(const SplitProblem &problem, int seconds)
{
    Program program;
    const Columns all = columns(program, problem);
    for (size_t i = 0; i < problem.lines.size(); ++i) {
        std::map<int, double> terms{{all.missing[i], 1}};
        for (size_t n = 0; n < problem.nodes.size(); ++n)
            terms[all.units[n][i]] = 1;
        program.equal(double(problem.lines[i].units), terms);
    }
    std::map<int, double> parts;
    for (size_t n = 0; n < problem.nodes.size(); ++n) {
        limitNode(program, problem, all, n);
        parts[all.used[n]] = 1;
    }
    if (problem.maxParts < int(problem.nodes.size()))
        program.atMost(problem.maxParts, parts);
    for (const std::vector<int> &group : problem.groups)
        keepTogether(program, problem, all, group);
    for (int i = 0; i < int(problem.lines.size()); ++i) {
        if (problem.lineSplit == SplitProblem::LineSplit::Whole)
            keepTogether(program, problem, all, {i});
    }
    for (const std::vector<int> &set : problem.forbidden) {
        std::map<int, double> terms;
        for (const int column : all.used)
            terms[column] = 1;
        for (const int node : set)
            terms[all.used[node]] = -1;
        qint64 inside = 0;
        for (const auto &[column, factor] : terms)
            inside += factor < 0 ? 1 : 0;
        program.atLeast(double(1 - inside), terms);
    }
    return program.solve(seconds);
}

} // namespace stoa::kit
