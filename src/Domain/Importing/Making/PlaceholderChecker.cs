using Contested.Domain.Datasets.Reading;
using Contested.Domain.Importing.Mappings;
using Contested.Domain.Importing.Tables;

namespace Contested.Domain.Importing.Making;

/// <summary>Checks that every placeholder of a mapping names what the table and the values have.</summary>
internal sealed class PlaceholderChecker(Table table, FigureMapping mapping, ProblemCollector problems)
{
    /// <summary>Reports placeholders that can stand for nothing; whether there are none.</summary>
    public bool Check()
    {
        var isRight = CheckColumns();
        var placeholders = mapping.Engagement.Placeholders
            .Concat(mapping.Claims.Values.SelectMany(template => template.Placeholders))
            .Concat(mapping.Cases.SelectMany(one => one.Templates.Values).SelectMany(template => template.Placeholders))
            .Concat(mapping.Cases.SelectMany(one => one.Conditions).Select(condition => condition.Placeholder))
            .Concat(mapping.Exceptions.SelectMany(one => one.Templates.Values).SelectMany(template => template.Placeholders))
            .Concat(mapping.Sections.Values.SelectMany(entries => entries).SelectMany(entry => entry.Placeholders));
        foreach (var placeholder in placeholders)
        {
            foreach (var path in placeholder.Paths)
            {
                isRight &= Check(path, placeholder.Position);
            }
        }

        return isRight;
    }

    private bool CheckColumns()
    {
        var isRight = true;
        foreach (var column in mapping.Order.Where(column => !table.Has(column.Value)))
        {
            isRight = ReportColumn(column.Value, column.Position);
        }

        if (table.Has(RowValues.QuantityName))
        {
            problems.Add(
                FilePosition.StartOf(table.File),
                $"The column \"{RowValues.QuantityName}\" has the name that templates use for the claim's figure in words. "
                + "Rename the column.");
            isRight = false;
        }

        return isRight;
    }

    private bool Check(IReadOnlyList<string> path, FilePosition position)
    {
        if (path is [RowValues.QuantityName])
        {
            return true;
        }

        if (!table.Has(path[0]))
        {
            return ReportColumn(path[0], position);
        }

        for (var index = 1; index < path.Count; index++)
        {
            var (name, property) = (path[index - 1], path[index]);
            if (!mapping.Values.TryGetValue(name, out var values))
            {
                problems.Add(
                    position,
                    $"\"{string.Join('.', path)}\" is unknown: list the values of \"{name}\" under \"values\" or \"tables\".");
                return false;
            }

            if (!values.PropertyNames.Contains(property))
            {
                problems.Add(
                    position,
                    $"The values of \"{name}\" have no \"{property}\".{Wording.DidYouMean(property, values.PropertyNames)} "
                    + $"They have {Wording.List(values.PropertyNames)}.");
                return false;
            }
        }

        return true;
    }

    private bool ReportColumn(string column, FilePosition position)
    {
        problems.Add(
            position,
            $"{table.File} has no column \"{column}\".{Wording.DidYouMean(column, table.Columns)} "
            + $"Its columns are {Wording.List(table.Columns)}.");
        return false;
    }
}
