namespace Contested.GraphQL.Language.Ast;

/// <summary>A region of a source text.</summary>
/// <param name="Start">The offset of its first character, in UTF-16 code units from 0.</param>
/// <param name="End">The offset behind its last character.</param>
/// <param name="Line">The line of its first character, from 1.</param>
/// <param name="Column">The column of its first character, in UTF-16 code units from 1.</param>
/// <remarks>Specification: 7.1.2 Errors, where lines and columns count from 1.</remarks>
public readonly record struct Location(int Start, int End, int Line, int Column);
