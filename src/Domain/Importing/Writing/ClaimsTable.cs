using Contested.Domain.Importing.Making;
using CsvHelper;

namespace Contested.Domain.Importing.Writing;

/// <summary>Writes claims as a table of comma-separated values, after RFC 4180 but with the ends of lines of the dataset.</summary>
internal static class ClaimsTable
{
    private static readonly CsvWriterOptions Options = new() { NewLine = "\n" };

    /// <summary>The text of a file with a column for each that is named, also where it is empty.</summary>
    public static string Write(IReadOnlyList<string> columns, IEnumerable<MadeClaim> claims)
    {
        using var text = new StringWriter();
        using (var writer = CsvWriter.Create(text, Options, leaveOpen: true))
        {
            writer.WriteHeader([.. columns]);
            foreach (var claim in claims)
            {
                foreach (var column in columns)
                {
                    writer.WriteField(claim.TextOf(column));
                }

                writer.EndRecord();
            }
        }

        return text.ToString();
    }
}
