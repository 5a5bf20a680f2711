using System.Text;

namespace Contested.GraphQL.EntityFrameworkCore.Databases;

/// <summary>Tells which texts a database can hold: those without U+0000, which PostgreSQL refuses, and without half a surrogate pair.</summary>
internal static class StorableText
{
    public static bool IsStorable(string text)
    {
        for (var index = 0; index < text.Length;)
        {
            if (!Rune.TryGetRuneAt(text, index, out var rune) || rune.Value == 0)
            {
                return false;
            }

            index += rune.Utf16SequenceLength;
        }

        return true;
    }
}
