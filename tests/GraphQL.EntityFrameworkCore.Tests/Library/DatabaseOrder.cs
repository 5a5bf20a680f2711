using System.Text;

namespace Contested.GraphQL.EntityFrameworkCore.Tests.Library;

/// <summary>The order of values in the databases: texts by their bytes in UTF-8, enum values as they are declared; nothing comes last.</summary>
/// <param name="isDescending">Whether greater values come first; nothing comes last all the same.</param>
internal sealed class DatabaseOrder(bool isDescending) : IComparer<object?>
{
    public int Compare(object? x, object? y)
    {
        if (x is null || y is null)
        {
            return (x is null ? 1 : 0) - (y is null ? 1 : 0);
        }

        var order = x is string text
            ? Encoding.UTF8.GetBytes(text).AsSpan().SequenceCompareTo(Encoding.UTF8.GetBytes((string)y))
            : Comparer<object>.Default.Compare(x, y);
        return isDescending ? -order : order;
    }
}
