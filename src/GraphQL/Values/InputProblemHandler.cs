namespace Contested.GraphQL.Values;

/// <summary>Is told what does not fit in a value.</summary>
/// <param name="path">Where inside the value; only valid during the call.</param>
/// <param name="value">The value there.</param>
/// <param name="message">What is wrong with it, for the client.</param>
/// <param name="exception">What was thrown unexpectedly, for the log; or null.</param>
internal delegate void InputProblemHandler(IReadOnlyList<object> path, object? value, string message, Exception? exception);
