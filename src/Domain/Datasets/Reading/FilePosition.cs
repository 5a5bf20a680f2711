using YamlDotNet.Core;

namespace Contested.Domain.Datasets.Reading;

/// <summary>A place in a file of the dataset; line and column count from 1.</summary>
internal readonly record struct FilePosition(string File, int Line, int Column)
{
    /// <summary>The first character of a file.</summary>
    public static FilePosition StartOf(string file) => new(file, 1, 1);

    /// <summary>The place that a mark of the YAML parser stands for.</summary>
    public static FilePosition Of(string file, Mark mark) => new(file, Math.Max(1, (int)mark.Line), Math.Max(1, (int)mark.Column));
}
