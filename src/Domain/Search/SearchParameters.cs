using System.Globalization;

namespace Contested.Domain.Search;

/// <summary>The parameters of a statement under construction.</summary>
internal sealed class SearchParameters
{
    private readonly List<object> _values = [];

    /// <summary>The values, in the order of their placeholders.</summary>
    public IReadOnlyList<object> Values => _values;

    /// <summary>Adds a value and gives the placeholder that stands for it in the statement; the same for a value that is there already.</summary>
    public string Add(object value)
    {
        var index = _values.IndexOf(value);
        if (index < 0)
        {
            index = _values.Count;
            _values.Add(value);
        }

        return string.Create(CultureInfo.InvariantCulture, $"${index + 1}");
    }
}
